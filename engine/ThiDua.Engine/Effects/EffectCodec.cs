using ThiDua.Engine.Instances;
using ThiDua.Engine.Journal;

namespace ThiDua.Engine.Effects;

/// <summary>The effects of one transition as bytes, for the outbox.</summary>
internal static class EffectCodec
{
    public static byte[] Write(IReadOnlyList<Effect> effects)
    {
        var bytes = new ByteWriter();
        bytes.Int(effects.Count);
        foreach (var effect in effects)
            Write(bytes, effect);
        return bytes.ToArray();
    }

    public static IReadOnlyList<Effect> Read(ReadOnlySpan<byte> payload)
    {
        var bytes = new ByteReader(payload);
        var effects = new Effect[bytes.Count()];
        for (var i = 0; i < effects.Length; i++)
            effects[i] = Read(ref bytes);
        return effects;
    }

    private static void Write(ByteWriter bytes, Effect effect)
    {
        switch (effect)
        {
            case OpenTask open:
                bytes.Byte(1);
                bytes.Int(open.Execution);
                bytes.Text(open.ActivityId);
                WaitCodec.Write(bytes, open.Task);
                break;
            case CloseTask close:
                bytes.Byte(2);
                bytes.Int(close.Execution);
                break;
            case PublishSignal signal:
                bytes.Byte(3);
                bytes.Text(signal.Key);
                bytes.Optional(signal.CorrelationId);
                bytes.Value(signal.Payload);
                break;
            case Ask ask:
                bytes.Byte(4);
                bytes.Int(ask.Execution);
                bytes.Text(ask.Task);
                bytes.Value(ask.Payload);
                break;
            case StartChild child:
                bytes.Byte(5);
                bytes.Int(child.Execution);
                bytes.Guid(child.Child.Value);
                bytes.Text(child.DefinitionId);
                bytes.Value(child.Input);
                bytes.Optional(child.CorrelationId);
                bytes.Byte((byte)child.Until);
                bytes.Int(child.Depth);
                break;
            case CancelChild child:
                bytes.Byte(6);
                bytes.Guid(child.Child.Value);
                break;
            case NotifyParent notify:
                bytes.Byte(7);
                bytes.Guid(notify.Parent.Value);
                bytes.Int(notify.Execution);
                bytes.Byte((byte)notify.SubStatus);
                bytes.Text(notify.Outcome);
                bytes.Value(notify.Outputs);
                break;
            case Line line:
                bytes.Byte(8);
                bytes.Text(line.Text);
                break;
            case InstanceEnded ended:
                bytes.Byte(9);
                bytes.Byte((byte)ended.SubStatus);
                bytes.Texts(ended.Outcomes);
                bytes.Value(ended.Outputs);
                break;
            default:
                throw new InvalidOperationException($"An effect of type {effect.GetType().Name} does not go through the outbox.");
        }
    }

    private static Effect Read(ref ByteReader bytes) => bytes.Byte() switch
    {
        1 => new OpenTask(bytes.Int(), bytes.Text(), (TaskWait)WaitCodec.Read(ref bytes)),
        2 => new CloseTask(bytes.Int()),
        3 => new PublishSignal(bytes.Text(), bytes.Optional(), bytes.Value()),
        4 => new Ask(bytes.Int(), bytes.Text(), bytes.Value()),
        5 => new StartChild(bytes.Int(), new InstanceId(bytes.Guid()), bytes.Text(), bytes.Value(), bytes.Optional(), (ChildWaitKind)bytes.Byte(), bytes.Int()),
        6 => new CancelChild(new InstanceId(bytes.Guid())),
        7 => new NotifyParent(new InstanceId(bytes.Guid()), bytes.Int(), (WorkflowSubStatus)bytes.Byte(), bytes.Text(), bytes.Value()),
        8 => new Line(bytes.Text()),
        9 => new InstanceEnded((WorkflowSubStatus)bytes.Byte(), bytes.Texts(), bytes.Value()),
        var unknown => throw new JournalException($"Unknown effect {unknown}; the outbox was written by a newer version, or is damaged."),
    };
}
