using ThiDua.Engine.Values;
using ThiDua.Workflows.Voting;

namespace ThiDua.Host.Simulation;

/// <summary>
/// The council's sessions and secret ballots. Who voted how stays here and is forgotten; only counts leave. A member who is named
/// among the recused (the dossier's own unit, its submitter, its appraiser) gets no ballot paper.
/// </summary>
internal sealed class CouncilDesk(Stage stage)
{
    private readonly Dictionary<string, int> _passed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _present = new(StringComparer.Ordinal);

    /// <summary>A session begins: who is there. Returns how many.</summary>
    public int Convene(string round, string session)
    {
        _present[round] = [.. stage.Province.Council.Where(member => !stage.Draws.Chance(Habits.MemberAbsent, $"{session} {member} absent"))];
        return _present[round].Count;
    }

    /// <summary>The vote on a dossier outside the rounds, in a session that is called for it.</summary>
    public Reply VoteAlone(Nomination nomination, IReadOnlyCollection<string> recused, string ballot, DateOnly day)
    {
        Convene($"{stage.Plan.Name}/{nomination.Round.Id}", ballot);
        return Vote(nomination, recused, ballot, day);
    }

    /// <summary>How many dossiers of a round were passed.</summary>
    public int PassedIn(string round) => _passed.GetValueOrDefault(round);

    /// <summary>The vote on a dossier in the session of its round.</summary>
    public Reply Vote(Nomination nomination, IReadOnlyCollection<string> recused, string ballot, DateOnly day)
    {
        var (province, draws, round) = (stage.Province, stage.Draws, $"{stage.Plan.Name}/{nomination.Round.Id}");
        var present = _present[round];
        var rule = stage.Rules.Threshold(nomination.Award, day, nomination.Facts.At);
        var favour = draws.Chance(Habits.DossierIsWeak, $"{ballot} weak") ? Habits.InFavourOfWeak : Habits.InFavour;
        int inFavour = 0, against = 0, remoteInFavour = 0, remoteAgainst = 0, recusedPresent = 0, recusedAbsent = 0;
        foreach (var member in province.Council)
        {
            var (isPresent, isFor) = (present.Contains(member), draws.Chance(favour, $"{ballot} {member} votes"));
            if (recused.Contains(member))
                _ = isPresent ? recusedPresent++ : recusedAbsent++;
            else if (isPresent)
                _ = isFor ? inFavour++ : against++;
            else if (draws.Chance(Habits.AbsentVotesRemotely, $"{ballot} {member} sends"))
                _ = isFor ? remoteInFavour++ : remoteAgainst++;
        }

        var result = CouncilVote.Count(
            rule.Value,
            new BallotCount(
                province.Council.Count, present.Count, inFavour, against, remoteInFavour, remoteAgainst, recusedPresent, recusedAbsent));
        if (result.Passed)
            _passed[round] = PassedIn(round) + 1;
        return new Reply(
            Value.Object(
                ("outcome", result.Passed ? "Passed" : "Failed"),
                ("votes", result.Votes),
                ("members", result.Base),
                ("needed", result.Needed),
                ("percent", rule.Value.Threshold.Percent),
                ("present", result.Present),
                ("recused", result.Recused),
                ("notReturned", result.NotReturned),
                ("clause", RuleDesk.Text(result.Clause))),
            rule.RuleVersion);
    }
}
