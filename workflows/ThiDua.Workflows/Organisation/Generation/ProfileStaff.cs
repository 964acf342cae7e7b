using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>How many people a unit of a level has beside the others.</summary>
internal sealed record ProfileStaff(UnitLevel Level, int Weight);
