using ThiDua.Engine.Values;
using ThiDua.Host.Simulation.Councils;
using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Minutes;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Rules;
using ThiDua.Workflows.Voting;

namespace ThiDua.Host.Simulation;

/// <summary>
/// The council's sessions and their ballots, held by its regulation; only counts leave. A dossier is put on the agenda when its ballot is
/// asked; a session whose minutes are signed is forgotten.
/// </summary>
internal sealed class CouncilDesk(Stage stage)
{
    private readonly Dictionary<string, CouncilSession> _sessions = new(StringComparer.Ordinal);
    private readonly Attendance _attendance = new(stage);
    private readonly Voters _voters = new(stage.Draws, stage.Councils.Watch);

    /// <summary>A session for a round begins, perhaps after one that was put off. Returns how many are there.</summary>
    public int Convene(string round, string session, DateOnly day) =>
        (_sessions[round] = _attendance.Begin(session, day)).Present.Count;

    /// <summary>Whether enough members are present by the council's regulation, and for every award that is considered.</summary>
    public Reply Quorum(IEnumerable<string> awards, int present, int members, DateOnly day)
    {
        var met = CouncilRegulation.Default.Quorum.Share.IsMet(present, members)
            && awards.All(award => stage.Rules.Threshold(award, day).Value.Quorum.IsMet(present, members));
        return new Reply(Value.Object(("outcome", met ? "Met" : "NotMet")), stage.Rules.Version);
    }

    /// <summary>The vote on a dossier in the session of its round.</summary>
    /// <param name="nomination">The dossier.</param>
    /// <param name="recused">Who may not vote on it as its path says: its unit's people, its submitter, its appraiser.</param>
    /// <param name="ballot">What the draws are keyed by.</param>
    /// <param name="day">The day.</param>
    public Reply Vote(Nomination nomination, IReadOnlyList<string> recused, string ballot, DateOnly day)
    {
        var round = stage.Plan.KeyOf(nomination.Round);
        if (!_sessions.TryGetValue(round, out var session))
            throw new InvalidOperationException($"The council holds no session of {round} in which {nomination.Code} can be voted on.");
        var (after, reply) = Vote(session, nomination, RuleOf(nomination, day), recused, ballot);
        _sessions[round] = after;
        return reply;
    }

    /// <summary>
    /// The vote on a dossier outside the rounds, in a session that is called for it; null when too few came: it is called again.
    /// </summary>
    public Reply? VoteAlone(Nomination nomination, IReadOnlyList<string> recused, string ballot, DateOnly day)
    {
        var (session, rule) = (_attendance.Begin($"{ballot} {day:O}", day), RuleOf(nomination, day));
        return session.HasQuorum && rule.Value.Quorum.IsMet(session.Present.Count, session.Roll.Members.Count)
            ? Vote(session, nomination, rule, recused, ballot).Reply
            : null;
    }

    /// <summary>Who presided and the secretary sign the minutes of a round's session.</summary>
    public void Sign(string round, DateOnly day)
    {
        if (!_sessions.Remove(round, out var session))
            throw new InvalidOperationException($"The council holds no session of {round} whose minutes can be signed.");
        stage.Councils.Keep(round, CouncilMinutes.Of(session.Sign(session.Presider!, day).Sign(session.Roll.Secretary, day)));
    }

    private (CouncilSession After, Reply Reply) Vote(
        CouncilSession session, Nomination nomination, Ruled<VoteRule> rule, IReadOnlyList<string> recused, string ballot)
    {
        var item = new AgendaItem(nomination.Code, nomination.Award, rule.Value, PartiesOf(nomination, recused));
        var after = _voters.Vote(session.AddItem(item), nomination.Code, ballot);
        var progress = after[nomination.Code];
        var result = progress.Rounds[^1].Vote;
        return (after, new Reply(
            Value.Object(
                ("outcome", progress.Passed == true ? "Passed" : "Failed"),
                ("votes", result.Votes),
                ("members", result.Base),
                ("needed", result.Needed),
                ("percent", rule.Value.Threshold.Percent),
                ("present", result.Present),
                ("recused", result.Recused),
                ("notReturned", result.NotReturned),
                ("clause", RuleDesk.Text(result.Clause))),
            rule.RuleVersion));
    }

    private Ruled<VoteRule> RuleOf(Nomination nomination, DateOnly day) =>
        stage.Rules.Threshold(nomination.Award, day, nomination.Facts.At);

    /// <summary>The unit's people are found by their seats; who else is named by the path had a hand in the dossier.</summary>
    private ItemParties PartiesOf(Nomination nomination, IReadOnlyList<string> recused)
    {
        var unit = nomination.Unit;
        return new ItemParties(unit.Code)
        {
            Nominee = nomination.Facts.Subject == SubjectKind.Individual ? nomination.Subject : null,
            Submitter = recused.LastOrDefault(unit.Insiders.Contains),
            Appraisers = [.. recused.Where(person => !unit.Insiders.Contains(person) && person != nomination.Subject)],
        };
    }
}
