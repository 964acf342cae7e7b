namespace ThiDua.Host.Simulation;

/// <summary>An award that was granted outside the rounds, as its papers tell it.</summary>
/// <param name="Nomination">Who was proposed for what.</param>
/// <param name="Award">What was granted, which may be a lower form than proposed.</param>
/// <param name="Level">The level that granted it: province, state.</param>
/// <param name="Decision">The number of the decision or of the submission that led to it.</param>
internal sealed record GrantedAward(Nomination Nomination, string Award, string Level, string Decision);
