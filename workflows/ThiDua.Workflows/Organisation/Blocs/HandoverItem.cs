namespace ThiDua.Workflows.Organisation.Blocs;

/// <summary>What a bloc's head hands over to the next (nội dung bàn giao).</summary>
/// <param name="Code">Its code: covenant.</param>
/// <param name="Title">In Vietnamese.</param>
public sealed record HandoverItem(string Code, string Title);
