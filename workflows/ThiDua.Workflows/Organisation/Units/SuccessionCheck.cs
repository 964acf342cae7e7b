using ThiDua.Workflows.Data;

namespace ThiDua.Workflows.Organisation.Units;

/// <summary>What must hold of successions: the one was there before the day, the other is there on it, and time runs one way.</summary>
internal static class SuccessionCheck
{
    public static IEnumerable<DataFault> Faults(IReadOnlyList<Succession> successions, IReadOnlyDictionary<string, Unit> units)
    {
        foreach (var (index, step) in successions.Index())
        {
            var place = $"$.successions[{index}]";
            if (OfPredecessor(step, units) is { } before) yield return new DataFault($"{place}.from", before);
            if (OfSuccessor(step, units) is { } after) yield return new DataFault($"{place}.to", after);
        }

        var known = successions.Where(step => step.To is not null).ToLookup(step => step.From, step => step.To!, StringComparer.Ordinal);
        foreach (var (index, step) in successions.Index())
        {
            if (step.To is not null && Leads(step.To, step.From, known))
                yield return new DataFault($"$.successions[{index}]", $"'{step.From}' kế tục chính mình qua '{step.To}'");
        }
    }

    private static string? OfPredecessor(Succession step, IReadOnlyDictionary<string, Unit> units) =>
        !units.TryGetValue(step.From, out var unit) ? $"không có đơn vị '{step.From}'"
        : step.On == DateOnly.MinValue || unit.On(step.On.AddDays(-1)) is null
            ? $"'{step.From}' không tồn tại trước ngày {Validity.Words(step.On)}"
        : step.Kind == SuccessionKind.Merger && unit.On(step.On) is not null
            ? $"'{step.From}' nhập toàn bộ từ {Validity.Words(step.On)} nhưng vẫn tồn tại vào ngày ấy"
        : null;

    private static string? OfSuccessor(Succession step, IReadOnlyDictionary<string, Unit> units)
    {
        if (step.To is null) return step.Note is null ? "chưa biết đơn vị kế tục thì note phải nói điều chưa biết" : null;
        if (!units.TryGetValue(step.To, out var unit)) return $"không có đơn vị '{step.To}'";
        if (unit.On(step.On) is not null) return null;

        return unit.Ended < step.On
            ? $"'{step.To}' kết thúc {Validity.Words(unit.Ended.Value)}, trước khi bắt đầu kế tục {Validity.Words(step.On)}"
            : $"'{step.To}' chưa tồn tại vào ngày kế tục {Validity.Words(step.On)}";
    }

    private static bool Leads(string from, string to, ILookup<string, string> successors)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([from]));
        while (open.TryPop(out var code))
        {
            if (code == to) return true;
            if (!seen.Add(code)) continue;
            foreach (var next in successors[code]) open.Push(next);
        }

        return false;
    }
}
