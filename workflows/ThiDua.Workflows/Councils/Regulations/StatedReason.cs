namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>A reason that the minutes may state; a code, so that they hold no private matter.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Text">What the minutes say, in Vietnamese.</param>
public sealed record StatedReason(string Code, string Text);
