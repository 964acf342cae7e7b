using ThiDua.Workflows.Councils.Regulations;

namespace ThiDua.Workflows.Councils.Conflicts;

/// <summary>Finds the conflicts of interest that nobody declared.</summary>
public static class ConflictDetection
{
    /// <summary>Every conflict of a member with a matter on a ground that the regulation knows, in the order of the members.</summary>
    public static IReadOnlyList<Conflict> Of(CouncilRoll roll, CouncilRegulation regulation, ItemParties parties)
    {
        List<Conflict> found = [];
        foreach (var seat in roll.Seats)
        {
            foreach (var rule in regulation.Recusal)
            {
                if (Holds(rule.Ground, seat, parties, roll.Kinship))
                    found.Add(new Conflict(seat.Member, rule.Ground, Declared: false, rule.Citation));
            }
        }

        return found;
    }

    private static bool Holds(ConflictGround ground, Seat seat, ItemParties parties, Kinship kinship) => ground switch
    {
        ConflictGround.OwnDossier => seat.Member == parties.Nominee,
        ConflictGround.OwnUnit => seat.Units.Contains(parties.Unit),
        ConflictGround.Relative => IsRelative(seat.Member, parties, kinship),
        ConflictGround.Author => parties.Authors.Contains(seat.Member),
        ConflictGround.Submitter => seat.Member == parties.Submitter,
        ConflictGround.Appraiser => parties.Appraisers.Contains(seat.Member),
        _ => false,
    };

    private static bool IsRelative(string member, ItemParties parties, Kinship kinship) =>
        (parties.Nominee is { } nominee && kinship.AreRelated(member, nominee))
        || parties.Authors.Any(author => kinship.AreRelated(member, author));
}
