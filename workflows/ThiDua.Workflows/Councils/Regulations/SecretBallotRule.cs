namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>An award on which the council votes in secret (bỏ phiếu kín), even where the general rule leaves it open.</summary>
/// <param name="Award">The code of the award.</param>
/// <param name="Citation">The clause.</param>
public sealed record SecretBallotRule(string Award, Citation Citation);
