namespace ThiDua.Workflows.Plans;

/// <summary>Who stands behind the groups that a plan names, in the organisation of the plan's body.</summary>
public interface IParticipants
{
    /// <summary>The rights of the group: roles, and the codes of units. None when it has nobody.</summary>
    IReadOnlyList<string> RightsOf(ActorGroup group);
}
