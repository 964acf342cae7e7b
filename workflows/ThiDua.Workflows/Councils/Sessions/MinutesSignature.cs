namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>A signature under the minutes.</summary>
/// <param name="By">The code of the person.</param>
/// <param name="AsSecretary">Whether as secretary; otherwise as the one who presided.</param>
/// <param name="On">The day.</param>
public sealed record MinutesSignature(string By, bool AsSecretary, DateOnly On);
