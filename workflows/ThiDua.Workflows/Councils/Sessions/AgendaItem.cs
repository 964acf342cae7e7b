using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Voting;

namespace ThiDua.Workflows.Councils.Sessions;

/// <summary>An item of a session's agenda (nội dung biểu quyết).</summary>
/// <param name="Matter">What is voted on: the code of a dossier, or of an initiative in an initiative council.</param>
/// <param name="Award">The code of the award that is proposed; null for an initiative.</param>
/// <param name="Rule">How the vote is held; the council's regulation can make it secret, never open.</param>
/// <param name="Parties">Whom it concerns, by which conflicts of interest are found.</param>
public sealed record AgendaItem(string Matter, string? Award, VoteRule Rule, ItemParties Parties);
