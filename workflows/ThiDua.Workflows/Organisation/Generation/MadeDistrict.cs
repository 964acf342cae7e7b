using ThiDua.Workflows.Organisation.Units;

namespace ThiDua.Workflows.Organisation.Generation;

/// <summary>A district that was made.</summary>
internal sealed record MadeDistrict(DistrictUnits District, IReadOnlyList<Unit> Units, IReadOnlyList<Succession> Successions);
