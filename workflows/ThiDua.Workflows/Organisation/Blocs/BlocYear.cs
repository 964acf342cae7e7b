namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>A bloc in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Members">The codes of its units.</param>
/// <param name="Head">The unit that leads it (trưởng khối).</param>
/// <param name="Deputy">The unit that leads it the year after (phó trưởng khối); null in a bloc of one.</param>
public sealed record BlocYear(int Year, IReadOnlyList<string> Members, string Head, string? Deputy);
