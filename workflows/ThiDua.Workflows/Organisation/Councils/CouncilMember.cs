namespace ThiDua.Workflows.Organisation.Councils;

/// <summary>Somebody in a council, by a decision.</summary>
/// <param name="Person">The code of the person.</param>
/// <param name="Role">What the person is in it.</param>
/// <param name="Valid">For which days.</param>
/// <param name="Decision">The number of the decision; null while it has none.</param>
public sealed record CouncilMember(string Person, CouncilRole Role, Validity Valid, string? Decision)
{
    /// <summary>The decision as it is cited: its number, or "số chưa cấp".</summary>
    public string DecisionText => Decision ?? "số chưa cấp";
}
