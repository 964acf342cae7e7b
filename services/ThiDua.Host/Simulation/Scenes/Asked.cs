using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A question that an instance asks of an office.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Ask">The question.</param>
/// <param name="Day">The local day on which it is answered.</param>
internal sealed record Asked(InstanceId Instance, Ask Ask, DateOnly Day)
{
    /// <summary>Its name: judge.</summary>
    public string Task => Ask.Task;

    public Value Payload => Ask.Payload;

    /// <summary>What draws about it are keyed by.</summary>
    public string About { get; } = $"{Instance} {Ask.Execution}";

    /// <summary>A text of the payload.</summary>
    public string Text(string name) => Payload[name].AsText();

    /// <summary>A list of texts of the payload; nothing in it when there is none.</summary>
    public IEnumerable<string> Texts(string name) =>
        Payload[name].IsNull ? [] : Payload[name].AsList().Where(item => !item.IsNull).Select(item => item.AsText());
}
