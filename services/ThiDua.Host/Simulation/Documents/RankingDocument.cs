using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Documents;

/// <summary>The year-end of a bloc or cluster.</summary>
/// <param name="Task">The task that it works.</param>
/// <param name="Bloc">The bloc.</param>
/// <param name="Outcome">How its review ended; null while it runs.</param>
/// <param name="Scale">The edition of the scale by which it was scored.</param>
/// <param name="Units">The units in their places.</param>
/// <param name="Excluded">The units that a hard condition excludes.</param>
/// <param name="ToLead">What it would take for the next ones to lead.</param>
/// <param name="Scorers">How each checker scored beside the others.</param>
/// <param name="NextHead">Who heads it next year.</param>
internal sealed record RankingDocument(
    string? Task,
    string? Bloc,
    string? Outcome,
    string? Scale,
    IReadOnlyList<RankedDocument> Units,
    IReadOnlyList<ExcludedDocument> Excluded,
    IReadOnlyList<ChallengeDocument> ToLead,
    IReadOnlyList<ScorerDocument> Scorers,
    string? NextHead)
{
    /// <summary>Every review of a year, in the order of tasks and blocs.</summary>
    public static IReadOnlyList<RankingDocument> Of(YearRecord year) =>
    [
        .. year.Of("bloc-scoring").Select(Of)
            .OrderBy(ranking => ranking.Task, StringComparer.Ordinal).ThenBy(ranking => ranking.Bloc, StringComparer.Ordinal),
    ];

    private static RankingDocument Of(InstanceRecord review)
    {
        var ranking = review.Output("ranking");
        var (acclaim, honours) = (List(review.Output("acclaim")["candidates"]), List(review.Output("honours")));
        return new RankingDocument(
            review.Text("task"),
            review.Text("bloc"),
            review.Outcome,
            Text(review.Output("scale")),
            [.. List(ranking["places"]).Select(unit => RankedDocument.Of(unit, acclaim, honours))],
            [.. List(ranking["excluded"]).Select(unit => new ExcludedDocument(
                unit["unit"].AsText(), [.. List(unit["because"]).Select(why => why.AsText())]))],
            [.. List(ranking["toLead"]).Select(unit => new ChallengeDocument(
                unit["unit"].AsText(), unit["points"].AsNumber(), unit["reachable"].AsBoolean()))],
            [.. List(ranking["scorers"]).Select(scorer => new ScorerDocument(
                scorer["checker"].AsText(),
                scorer["n"].AsInteger(),
                scorer["severity"].AsNumber(),
                scorer["favour"].AsNumber(),
                scorer["tests"].AsInteger()))],
            Text(review.Output("nextHead")));
    }

    private static IReadOnlyList<Value> List(Value value) => value.IsNull ? [] : value.AsList();

    private static string? Text(Value value) => value.IsNull ? null : value.AsText();
}
