namespace ThiDua.Workflows.Organisation.People;

/// <summary>A post that somebody holds (chức vụ, vị trí công tác).</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="Kind">What the person is there.</param>
/// <param name="Valid">For which days.</param>
public sealed record Post(string Unit, PostKind Kind, Validity Valid);
