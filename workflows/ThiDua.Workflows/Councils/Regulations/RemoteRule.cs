namespace ThiDua.Workflows.Councils.Regulations;

/// <summary>A channel that is open to absent members.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Citation">The clause on which it relies.</param>
public sealed record RemoteRule(RemoteChannel Channel, Citation Citation);
