using ThiDua.Engine.Values;
using ThiDua.Workflows.Plans;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>What became of a round.</summary>
/// <param name="Id">Its id in the plan.</param>
/// <param name="Task">The task that it works.</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="Period">When the plan wants it.</param>
/// <param name="Outcome">How it ended; null while it runs.</param>
/// <param name="Opened">The day on which it opened.</param>
/// <param name="Session">The council's session; null while there was none.</param>
/// <param name="Submitted">The day on which the chairman signed the submission.</param>
/// <param name="Closed">The same day, or that on which there was found to be nothing to submit.</param>
/// <param name="ReturnedByChairman">How often the chairman returned it before.</param>
/// <param name="Dossiers">Its dossiers.</param>
/// <param name="Rejections">Why dossiers were not proposed.</param>
/// <param name="Votes">The council's votes.</param>
internal sealed record RoundDocument(
    string Id,
    string Task,
    string Name,
    string Period,
    string? Outcome,
    DateOnly? Opened,
    SessionDocument? Session,
    DateOnly? Submitted,
    DateOnly? Closed,
    long ReturnedByChairman,
    DossierCounts Dossiers,
    IReadOnlyList<RejectionDocument> Rejections,
    IReadOnlyList<VoteDocument> Votes)
{
    private static readonly string[] Sessions = ["council-session"];
    private static readonly string[] Conclusions = ["submission", "award-decision", "education-decision", "year-end-decision"];

    public static RoundDocument Of(YearRecord year, PlanRound round)
    {
        InstanceRecord[] instances = [.. year.OfRound(round)];
        var own = instances.FirstOrDefault(instance => !instance.IsDossier && !Sessions.Contains(instance.Path.Id) && !Conclusions.Contains(instance.Path.Id));
        InstanceRecord[] dossiers =
        [
            .. instances.Where(instance => instance.IsDossier).OrderBy(dossier => dossier.Correlation, StringComparer.Ordinal),
        ];
        var session = instances.FirstOrDefault(instance => Sessions.Contains(instance.Path.Id));
        var conclusion = instances.FirstOrDefault(instance => Conclusions.Contains(instance.Path.Id));
        return new RoundDocument(
            round.Id,
            round.Task,
            round.Name,
            round.Period.Text,
            own?.Outcome,
            Day(own?.TasksOpened, "announce") ?? (own is null ? null : year.DayOf(own.Began)),
            session is null ? null : SessionDocument.Of(session, year),
            Day(conclusion?.OutputsSet, "signed"),
            conclusion is { End.Ended: true } ? year.DayOf(conclusion.Last) : null,
            conclusion?.Output("returned") is { Kind: ValueKind.Integer } returned ? returned.AsInteger() : 0,
            DossierCounts.Of(dossiers),
            RejectionDocument.Of(dossiers),
            [.. dossiers.Where(dossier => !dossier.Output("vote").IsNull).Select(VoteDocument.Of)]);

        DateOnly? Day(Moments? moments, string name) => moments?[name] is { } at ? year.DayOf(at) : null;
    }
}
