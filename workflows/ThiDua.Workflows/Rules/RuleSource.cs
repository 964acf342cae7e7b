namespace ThiDua.Workflows.Rules;

/// <summary>A file of rules.</summary>
/// <param name="File">The name that an error gives it.</param>
/// <param name="Json">Its text, of the form of <c>rules.schema.json</c>.</param>
public sealed record RuleSource(string File, string Json);
