using ThiDua.Engine.Stimuli;

namespace ThiDua.Host.Simulation;

/// <summary>What became of commands that were not done.</summary>
internal sealed class Refusals
{
    private readonly List<string> _wrong = [];
    private readonly SortedDictionary<RefusalReason, int> _counts = [];

    /// <summary>How many commands were refused, by reason.</summary>
    public IReadOnlyDictionary<RefusalReason, int> Counts => _counts;

    /// <summary>Commands that should have been refused and were not, or the other way round.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Notes how a command was answered.</summary>
    /// <param name="command">What it was.</param>
    /// <param name="refusal">Why it was refused; null when it was done.</param>
    /// <param name="expected">The reasons for which it may be refused.</param>
    /// <param name="mustBeRefused">Whether it must not be done.</param>
    public void Note(string command, Refusal? refusal, RefusalReason[] expected, bool mustBeRefused = false)
    {
        if (refusal is not null)
            _counts[refusal.Reason] = _counts.GetValueOrDefault(refusal.Reason) + 1;
        if (refusal is null ? mustBeRefused : !expected.Contains(refusal.Reason))
            _wrong.Add($"{command}: {refusal?.Detail ?? "done"}");
    }
}
