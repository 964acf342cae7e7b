using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation;

/// <summary>
/// What of an instance's values is kept when it is put away. Of a dossier, of which there may be a hundred thousand, only what the year's
/// document asks; texts that come again and again (clauses, conditions, awards) are kept once.
/// </summary>
internal static class Keepsake
{
    private static readonly string[] OfInput = ["dossier", "round", "award"];
    private static readonly string[] OfOutputs = ["reason", "clause", "unmet", "returns", "vote"];
    private static readonly string[] Said = ["condition", "clause", "outcome"];

    /// <summary>The input of a dossier.</summary>
    public static Value Input(Value input) => Value.Object([.. OfInput.Where(name => !input[name].IsNull).Select(name => (name, Once(input[name])))]);

    /// <summary>The outputs of a dossier.</summary>
    public static IReadOnlyList<KeyValuePair<string, Value>> Outputs(IEnumerable<KeyValuePair<string, Value>> outputs) =>
    [
        .. outputs.Where(output => OfOutputs.Contains(output.Key))
            .Select(output => KeyValuePair.Create(string.Intern(output.Key), output.Key == "unmet" ? Unmet(output.Value) : Once(output.Value))),
    ];

    private static Value Unmet(Value conditions) => conditions.IsNull ? conditions : Value.List(
        [.. conditions.AsList().Select(condition => Value.Object([.. Said.Where(name => !condition[name].IsNull).Select(name => (name, Once(condition[name])))]))]);

    private static Value Once(Value value) => value.Kind switch
    {
        ValueKind.Text => string.Intern(value.AsText()),
        ValueKind.Object => Value.Object([.. value.AsObject().Select(member => (string.Intern(member.Key), Once(member.Value)))]),
        _ => value,
    };
}
