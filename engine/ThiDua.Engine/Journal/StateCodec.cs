using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>A state as bytes: the snapshot in the head row, a cache of the fold of the journal.</summary>
internal static class StateCodec
{
    private const byte Version = 1;

    public static void WriteParent(ByteWriter bytes, ParentLink? parent)
    {
        bytes.Boolean(parent is not null);
        if (parent is null)
            return;
        bytes.Guid(parent.Instance.Value);
        bytes.Int(parent.Execution);
        bytes.Boolean(parent.Waits);
        bytes.Int(parent.Depth);
    }

    public static ParentLink? ReadParent(ref ByteReader bytes) =>
        bytes.Boolean() ? new ParentLink(new InstanceId(bytes.Guid()), bytes.Int(), bytes.Boolean(), bytes.Int()) : null;

    public static void WriteInts(ByteWriter bytes, int[] values)
    {
        bytes.Int(values.Length);
        foreach (var value in values)
            bytes.Signed(value);
    }

    public static void WriteTokens(ByteWriter bytes, IReadOnlyList<FlowToken> tokens)
    {
        bytes.Int(tokens.Count);
        foreach (var token in tokens)
        {
            bytes.Int(token.Connection);
            bytes.Byte((byte)((token.Consumed ? 1 : 0) | (token.Blocked ? 2 : 0)));
        }
    }

    public static FlowToken[] ReadTokens(ref ByteReader bytes)
    {
        var tokens = new FlowToken[bytes.Count()];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (connection, flags) = (bytes.Int(), bytes.Byte());
            tokens[i] = new(connection, (flags & 1) != 0, (flags & 2) != 0);
        }

        return tokens;
    }

    public static void WriteExecution(ByteWriter bytes, Execution execution)
    {
        bytes.Int(execution.Id);
        bytes.Int(execution.Node);
        bytes.Int(execution.Parent?.Id ?? 0);
        bytes.Byte((byte)((int)execution.Status | (execution.Backward ? 16 : 0) | (execution.Index >= 0 ? 32 : 0) | (execution.Visits is not null ? 64 : 0) | (execution.Tokens is not null ? 128 : 0)));
        if (execution.Index >= 0)
        {
            bytes.Int(execution.Index);
            bytes.Value(execution.Item);
        }

        bytes.Values(execution.Kept);
        bytes.Values(execution.Variables);
        if (execution.Visits is { } visits)
        {
            WriteInts(bytes, visits.Activities);
            WriteInts(bytes, visits.Connections);
        }

        if (execution.Tokens is { } tokens)
            WriteTokens(bytes, tokens);
        bytes.Boolean(execution.Wait is not null);
        if (execution.Wait is not null)
            WaitCodec.Write(bytes, execution.Wait);
        bytes.Int(execution.Attempts);
        bytes.Boolean(execution.Incident is not null);
        if (execution.Incident is { } incident)
            WriteIncident(bytes, incident);
    }

    public static void WriteIncident(ByteWriter bytes, Incident incident)
    {
        bytes.Int(incident.Execution);
        bytes.Text(incident.ActivityId);
        bytes.Text(incident.Message);
        bytes.Int(incident.Attempt);
        bytes.Instant(incident.At);
    }

    public static Incident ReadIncident(ref ByteReader bytes) => new(bytes.Int(), bytes.Text(), bytes.Text(), bytes.Int(), bytes.Instant());

    public static Execution ReadExecution(ref ByteReader bytes, Func<int, Execution?> find)
    {
        var (id, node, parent, flags) = (bytes.Int(), bytes.Int(), bytes.Int(), bytes.Byte());
        var iteration = (flags & 32) != 0;
        var execution = new Execution
        {
            Id = id,
            Node = node,
            Parent = find(parent),
            Status = (ExecutionStatus)(flags & 15),
            Backward = (flags & 16) != 0,
            Index = iteration ? bytes.Int() : -1,
            Item = iteration ? bytes.Value() : default,
            Kept = bytes.ValueArray(),
            Variables = bytes.ValueArray(),
        };
        if ((flags & 64) != 0)
        {
            int[] activities = bytes.Ints(), connections = bytes.Ints();
            execution.Visits = new FlowVisits(activities.Length, connections.Length);
            activities.CopyTo(execution.Visits.Activities, 0);
            connections.CopyTo(execution.Visits.Connections, 0);
        }

        if ((flags & 128) != 0)
            execution.Tokens = [.. ReadTokens(ref bytes)];
        if (bytes.Boolean())
            execution.Wait = WaitCodec.Read(ref bytes);
        execution.Attempts = bytes.Int();
        if (bytes.Boolean())
            execution.Incident = ReadIncident(ref bytes);
        return execution;
    }

    public static void WriteVersion(ByteWriter bytes) => bytes.Byte(Version);

    public static void ReadVersion(ref ByteReader bytes)
    {
        if (bytes.Byte() is var found && found != Version)
            throw new JournalException($"The snapshot is of version {found}; this program reads version {Version}.");
    }
}
