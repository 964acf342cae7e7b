using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Tests.Golden;

/// <summary>One instance of a golden scenario.</summary>
/// <param name="Id">The instance.</param>
/// <param name="Journal">Its entries in hex.</param>
/// <param name="State">The state that they fold to, as text.</param>
internal sealed record GoldenInstance(Guid Id, IReadOnlyList<string> Journal, IReadOnlyList<string> State)
{
    public IReadOnlyList<Entry> Entries => [.. Journal.Select(e => Entry.Parse(Convert.FromHexString(e)))];
}
