namespace ThiDua.Workflows.Rules;

/// <summary>The numbers of a unit's list: of the holders of one title, so many are proposed for the next.</summary>
/// <param name="Holders">How many have the title (for Chiến sĩ thi đua cơ sở: Lao động tiên tiến).</param>
/// <param name="Proposed">How many of them are proposed, this one included.</param>
public sealed record HoldersFacts(int Holders, int Proposed);
