namespace ThiDua.Workflows.Organisation.Units;

/// <summary>What a unit was called and where it belonged for a time.</summary>
/// <param name="Name">The Vietnamese name, as documents of that time print it.</param>
/// <param name="Level">What kind of unit it was.</param>
/// <param name="Parent">The code of the unit above, or null at the top.</param>
/// <param name="Valid">When this held.</param>
public sealed record UnitVersion(string Name, UnitLevel Level, string? Parent, Validity Valid);
