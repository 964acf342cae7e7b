namespace ThiDua.Workflows.Initiatives;

/// <summary>The initiative council comes before the award council, which does not consider what the first has not recognised.</summary>
public static class InitiativeGate
{
    /// <summary>Which of the initiatives on which dossiers rest lack the recognition that they need, in the order given.</summary>
    /// <param name="register">The register.</param>
    /// <param name="named">The initiatives of an agenda.</param>
    /// <param name="date">The day of the award council's session.</param>
    public static IReadOnlyList<PendingInitiative> Pending(
        InitiativeRegister register, IEnumerable<NamedInitiative> named, DateOnly date) =>
    [
        .. named.Select(one => Problem(register, one, date) is { } problem
                ? new PendingInitiative(one, $"Hồ sơ '{one.Dossier}': sáng kiến '{one.Initiative}' {problem}.")
                : null)
            .OfType<PendingInitiative>(),
    ];

    private static string? Problem(InitiativeRegister register, NamedInitiative named, DateOnly date) =>
        !register.Records.TryGetValue(named.Initiative, out var record) ? "không có trong sổ đăng ký"
        : record.ScopeOn(date) is not { } scope ? $"chưa được công nhận đến ngày {date:dd/MM/yyyy}"
        : scope < named.Scope ? $"mới được công nhận {scope.InWords()}, cần {named.Scope.InWords()}"
        : null;
}
