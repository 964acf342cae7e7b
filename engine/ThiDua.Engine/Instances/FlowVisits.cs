namespace ThiDua.Engine.Instances;

/// <summary>
/// How often the activities and connections of one running flowchart were visited: what its joins are decided by. A connection
/// is visited when its source ended or was skipped, and then followed or not.
/// </summary>
internal sealed class FlowVisits(int activities, int connections)
{
    /// <summary>Visits by activity, in the order of the flowchart's list.</summary>
    public int[] Activities { get; } = new int[activities];

    /// <summary>Visits by connection, in the order of the flowchart's list; a negative count says that the last one was not followed.</summary>
    public int[] Connections { get; } = new int[connections];

    public int Of(int connection) => Math.Abs(Connections[connection]);

    public bool LastFollowed(int connection) => Connections[connection] > 0;

    public FlowVisits Copy()
    {
        var copy = new FlowVisits(Activities.Length, Connections.Length);
        Activities.CopyTo(copy.Activities, 0);
        Connections.CopyTo(copy.Connections, 0);
        return copy;
    }
}
