namespace ThiDua.Workflows.Rules;

/// <summary>A recognised initiative, topic or scheme of the subject (sáng kiến, đề tài, đề án được công nhận).</summary>
/// <param name="Year">The year of the recognition.</param>
/// <param name="Scope">How far it was recognised to reach.</param>
public sealed record InitiativeFact(int Year, InitiativeScope Scope);
