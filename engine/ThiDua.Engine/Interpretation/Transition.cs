using ThiDua.Engine.Effects;
using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Interpretation;

/// <summary>One accepted step: stored whole or not at all.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Entry">The entry that tells it.</param>
/// <param name="Effects">The wishes, in order.</param>
public sealed record Transition(InstanceState State, Entry Entry, IReadOnlyList<Effect> Effects);
