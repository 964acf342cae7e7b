using ThiDua.Workflows.Councils;
using ThiDua.Workflows.Councils.Ballots;
using ThiDua.Workflows.Councils.Conflicts;
using ThiDua.Workflows.Councils.Regulations;
using ThiDua.Workflows.Councils.Sessions;
using ThiDua.Workflows.Voting;

namespace ThiDua.Host.Simulation.Councils;

/// <summary>How the members of the council vote on an item. Who voted how is forgotten with the box.</summary>
internal sealed class Voters(Draws draws, BallotWatch watch)
{
    /// <summary>The session with an item declared upon, voted on and closed.</summary>
    /// <param name="session">The session, which is on and has a quorum.</param>
    /// <param name="matter">The item's matter.</param>
    /// <param name="about">What the draws are keyed by.</param>
    public CouncilSession Vote(CouncilSession session, string matter, string about)
    {
        session = Declare(session, matter, about);
        var favour = draws.Chance(Habits.DossierIsWeak, $"{about} weak") ? Habits.InFavourOfWeak : Habits.InFavour;
        for (; session[matter].Stage == ItemStage.Waiting; about = $"{about} again")
        {
            session = session.OpenItem(matter);
            Fill(session, session[matter], favour, about);
            Misbehave(session, session[matter], about);
            session = session.CloseItem(matter);
            if (session[matter] is { Stage: ItemStage.Tied, Presider: { } presider })
                session = session.DecideTie(matter, presider, ChoiceOf(presider, favour, about));
        }

        watch.Count(session[matter], session.Roll.Members.Count);
        return session;
    }

    /// <summary>Most who have a conflict of interest say so, and some know of one that nobody can find.</summary>
    private CouncilSession Declare(CouncilSession session, string matter, string about)
    {
        foreach (var conflict in session[matter].Conflicts)
        {
            if (draws.Chance(Habits.OwnsUpToConflict, $"{about} {conflict.Member} {conflict.Ground}"))
                session = session.Declare(conflict.Member, matter, conflict.Ground);
        }

        if (!draws.Chance(Habits.StatesConflict, $"{about} conflict"))
            return session;
        string[] members = [.. session.Roll.Seats.Where(seat => seat.Role == SeatRole.Member).Select(seat => seat.Member)];
        return session.Declare(draws.OneOf(members, $"{about} conflict of"), matter, ConflictGround.Stated);
    }

    private void Fill(CouncilSession session, ItemProgress item, double favour, string about)
    {
        var (box, channel) = (session.Box(item.Item.Matter), ChannelOf(session.Regulation, item.Item.Rule));
        var keeper = draws.Chance(Habits.BallotIsKept, $"{about} kept") ? OneOf(session, $"{about} kept by") : null;
        foreach (var member in Able(session, item))
        {
            if (!session.Present.Contains(member))
            {
                if (channel is { } sent && draws.Chance(Habits.AbsentVotesRemotely, $"{about} {member} sends"))
                    box.CastRemote(member, ChoiceOf(member, favour, about), sent);
            }
            else if (member == keeper)
            {
                box.NoteUnreturned(member);
            }
            else
            {
                box.Cast(member, ChoiceOf(member, favour, about));
            }
        }
    }

    /// <summary>Somebody tries what the box must refuse.</summary>
    private void Misbehave(CouncilSession session, ItemProgress item, string about)
    {
        var (box, matter) = (session.Box(item.Item.Matter), item.Item.Matter);
        if (draws.Chance(Habits.VotesTwice, $"{about} twice") && OneOf(session, $"{about} twice by") is var voter && box.TookPart(voter))
            watch.Try(Misconduct.Twice, box, matter, voter);
        if (draws.Chance(Habits.OutsiderVotes, $"{about} outsider"))
            watch.Try(Misconduct.NoMember, box, matter, session.Roll.Secretary);
        if (item.Conflicts.Count > 0 && draws.Chance(Habits.RecusedVotes, $"{about} recused"))
            watch.Try(Misconduct.Recused, box, matter, item.Conflicts[0].Member);
    }

    private BallotChoice ChoiceOf(string member, double favour, string about) =>
        draws.Chance(favour, $"{about} {member} votes") ? BallotChoice.InFavour : BallotChoice.Against;

    private string OneOf(CouncilSession session, string about) => draws.OneOf(session.Roll.Seats, about).Member;

    private static IEnumerable<string> Able(CouncilSession session, ItemProgress item)
    {
        var recused = item.Conflicts.Select(conflict => conflict.Member).ToHashSet(StringComparer.Ordinal);
        return session.Roll.Seats.Select(seat => seat.Member).Where(member => !recused.Contains(member));
    }

    /// <summary>By which way absent members can send their ballot; null where there is none. In a secret vote it is sealed.</summary>
    private static RemoteChannel? ChannelOf(CouncilRegulation regulation, VoteRule rule) => !rule.AbsentMayVote ? null : regulation.Remote
        .Select(remote => (RemoteChannel?)remote.Channel)
        .FirstOrDefault(channel => channel == RemoteChannel.SealedBallot || rule.Ballot == BallotKind.Open);
}
