using ThiDua.Engine.Values;

namespace ThiDua.Host.Simulation.Scenes;

/// <summary>A path on which documents are drafted and signed: the drafter writes, the signer returns some and refuses few.</summary>
internal abstract class PaperScene(Stage stage) : Scene(stage)
{
    public override Performance? Plan(Part part) => Paper(part) ?? throw Unknown(part);

    /// <summary>A draft or a signature of a document; null when the task is neither.</summary>
    protected Performance? Paper(Part part, Func<Value>? draft = null) =>
        part.Activity.EndsWith(".draft", StringComparison.Ordinal)
            ? By(part, 0, 2, () => new Decision("Submit", draft?.Invoke() ?? default))
        : part.Activity.EndsWith(".sign", StringComparison.Ordinal) ? By(part, 0, 2, () => new Decision(Signature(part)))
        : null;

    private string Signature(Part part)
    {
        if (Chance(part, Habits.ChairmanReturns, "returns"))
            return "Return";
        return part.Task.Outcomes.Contains("Refuse") && Chance(part, Habits.ChairmanRefuses, "refuses") ? "Refuse" : "Sign";
    }
}
