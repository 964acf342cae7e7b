using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Values;

namespace ThiDua.Engine.Journal;

/// <summary>
/// What can happen in an instance: the vocabulary of the journal. The state folds these facts, the encoder writes them, the
/// decoder reads them back, a trace lists them. A fact is a result; whoever takes it decides and evaluates nothing.
/// </summary>
internal interface IFacts
{
    /// <summary>The instance came to be; its workflow is execution 1.</summary>
    void Began(DefinitionKey definition, Value input, string? correlationId, string? name, ParentLink? parent);

    /// <summary>An activity began; its execution takes the next number.</summary>
    void Started(int node, int parent, bool backward, Value item, int index);

    /// <summary>An activity began and ended in one go, without an execution of its own.</summary>
    void Ran(int node, int parent, string[] outcomes);

    /// <summary>An execution ended.</summary>
    void Completed(int execution, string[] outcomes);

    /// <summary>An execution was cancelled.</summary>
    void Canceled(int execution);

    /// <summary>An activity keeps something for its next step.</summary>
    void Kept(int execution, int slot, Value value);

    /// <summary>An activity of a flowchart ended or was skipped, other than after a backward connection.</summary>
    void Left(int flowchart, int child);

    /// <summary>A connection of a flowchart was followed, or skipped.</summary>
    void Visited(int flowchart, int connection, bool followed);

    /// <summary>The visits of a flowchart after a migration.</summary>
    void VisitsPlaced(int flowchart, int[] activities, int[] connections);

    /// <summary>The tokens of a flowchart in token mode.</summary>
    void TokensPlaced(int flowchart, IReadOnlyList<FlowToken> tokens);

    /// <summary>A variable was set in the execution that declares it.</summary>
    void VariableSet(int execution, int slot, Value value);

    /// <summary>An output of the workflow was set.</summary>
    void OutputSet(string name, Value value);

    /// <summary>The instance took a correlation id.</summary>
    void Correlated(string id);

    /// <summary>The instance took a name.</summary>
    void Named(string name);

    /// <summary>An execution waits, or waits for something else than before.</summary>
    void Waited(int execution, Wait wait);

    /// <summary>An execution waits no longer.</summary>
    void WaitEnded(int execution);

    /// <summary>An execution faulted.</summary>
    void Faulted(int execution, string message, int attempt, DateTimeOffset at);

    /// <summary>A faulted execution runs again.</summary>
    void FaultCleared(int execution);

    /// <summary>A signal that nobody waits for yet is kept.</summary>
    void SignalKept(string key, Value payload);

    /// <summary>A kept signal was taken by an activity.</summary>
    void SignalTaken(int index);

    /// <summary>The instance was held (true) or released (false).</summary>
    void HeldChanged(bool held);

    /// <summary>The status after the step.</summary>
    void Rested(WorkflowStatus status, WorkflowSubStatus subStatus);

    /// <summary>The instance runs on by another definition; the n-th of its executions now stands at the n-th node.</summary>
    void Migrated(DefinitionKey definition, int[] nodes);

    /// <summary>A text that lies in the erasable store belongs to this entry.</summary>
    void Noted(PersonalReference reference);
}
