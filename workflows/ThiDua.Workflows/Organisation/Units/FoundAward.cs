using ThiDua.Workflows.Rules;

namespace ThiDua.Workflows.Organisation.Units;

/// <summary>An award found for a unit: its own, or one of a unit that it followed.</summary>
/// <param name="Award">The award.</param>
/// <param name="Unit">The code of the unit to which it was given.</param>
/// <param name="Name">The name of that unit on the day of the decision, as the decision prints it.</param>
/// <param name="Through">The successions from that unit to the one that was asked about, the latest first; none of its own award.</param>
public sealed record FoundAward(AwardRecord Award, string Unit, string Name, IReadOnlyList<Succession> Through)
{
    /// <summary>Whether the unit has it from a predecessor.</summary>
    public bool IsInherited => Through.Count > 0;

    /// <summary>Whether each predecessor on the way went over as a whole; a part of a unit shares its past with the other parts.</summary>
    public bool IsWhole => Through.All(step => step.Kind == SuccessionKind.Merger);
}
