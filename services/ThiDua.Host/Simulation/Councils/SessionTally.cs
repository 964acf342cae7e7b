using ThiDua.Workflows.Councils.Minutes;

namespace ThiDua.Host.Simulation.Councils;

/// <summary>What is kept of signed minutes: counts.</summary>
/// <param name="Sessions">Sessions whose minutes are signed.</param>
/// <param name="Items">Items of their agendas.</param>
/// <param name="Passed">Of them, passed.</param>
/// <param name="Declared">Conflicts of interest that members declared.</param>
/// <param name="Detected">Conflicts of interest that were only found.</param>
/// <param name="Recused">Votes that a member could not give because of them.</param>
/// <param name="Remote">Ballots that absent members sent.</param>
/// <param name="NotReturned">Ballots that did not come back.</param>
internal readonly record struct SessionTally(
    int Sessions, int Items, int Passed, int Declared, int Detected, int Recused, int Remote, int NotReturned)
{
    /// <summary>The counts of signed minutes.</summary>
    public static SessionTally Of(CouncilMinutes minutes) => minutes.Items.Aggregate(
        new SessionTally { Sessions = 1 },
        (tally, item) =>
        {
            var declared = item.Recused.Count(conflict => conflict.Declared);
            return tally with
            {
                Items = tally.Items + 1,
                Passed = tally.Passed + (item.Passed == true ? 1 : 0),
                Declared = tally.Declared + declared,
                Detected = tally.Detected + item.Recused.Count - declared,
                Recused = tally.Recused + (item.Rounds is [.., var last] ? last.Vote.Recused : 0),
                Remote = tally.Remote + item.Rounds.Sum(round => round.Remote.Count),
                NotReturned = tally.NotReturned + item.Rounds.Sum(round => round.NotReturned.Count),
            };
        });

    public static SessionTally operator +(SessionTally one, SessionTally other) => new(
        one.Sessions + other.Sessions,
        one.Items + other.Items,
        one.Passed + other.Passed,
        one.Declared + other.Declared,
        one.Detected + other.Detected,
        one.Recused + other.Recused,
        one.Remote + other.Remote,
        one.NotReturned + other.NotReturned);
}
