using ThiDua.Engine.Stimuli;

namespace ThiDua.Engine.Interpretation;

/// <summary>What came of a stimulus: a transition, or a refusal that changed nothing.</summary>
public readonly record struct StepResult
{
    internal StepResult(Transition transition) => Transition = transition;

    internal StepResult(Refusal refusal) => Refusal = refusal;

    /// <summary>The transition; null after a refusal.</summary>
    public Transition? Transition { get; }

    /// <summary>The refusal; null after a transition.</summary>
    public Refusal? Refusal { get; }
}
