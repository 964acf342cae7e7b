namespace ThiDua.Workflows.Rules;

/// <summary>A document that a dossier must have (thành phần hồ sơ).</summary>
/// <param name="Code">Its code: TOTRINH.</param>
/// <param name="Title">Its Vietnamese name.</param>
public sealed record DossierComponent(string Code, string Title);
