using ThiDua.Workflows.Awards;
using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Careers;

/// <summary>How an award of a made-up history comes about; strict enough for each of the legal regimes.</summary>
/// <param name="Award">The award.</param>
/// <param name="Subject">To whom.</param>
/// <param name="AtLeast">The lowest rating of each year of the achievement.</param>
/// <param name="Years">How many years the achievement lasts, all after the last award named by <paramref name="After"/>.</param>
/// <param name="Scope">How far the initiatives of these years must reach; null when none is needed.</param>
/// <param name="Initiatives">How many such initiatives.</param>
/// <param name="Holds">An award held in each of the last years.</param>
/// <param name="After">The award that comes before; or null.</param>
/// <param name="Apart">Awards whose achievement may not overlap this one.</param>
/// <param name="LeadsBloc">Whether only units that lead their bloc get it.</param>
/// <param name="Members">Of a unit: how many of its people must hold an award of the year.</param>
/// <param name="AtMost">How many may get it: of people in their unit, of units in the province.</param>
/// <param name="Share">How many of those who could get it do, in percent.</param>
/// <param name="DecidedAfterDays">How many days after the end of the achievement it is decided.</param>
/// <param name="Citation">Where the conditions stand.</param>
internal sealed record CareerStep(
    string Award,
    SubjectKind Subject,
    Rating AtLeast,
    int Years,
    InitiativeScope? Scope,
    int Initiatives,
    HeldAward? Holds,
    string? After,
    IReadOnlyList<string>? Apart,
    bool LeadsBloc,
    AwardShare? Members,
    AwardShare? AtMost,
    int Share,
    int DecidedAfterDays,
    Citation Citation);
