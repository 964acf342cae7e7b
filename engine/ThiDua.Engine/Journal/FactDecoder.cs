using ThiDua.Engine.Definitions;
using ThiDua.Engine.Instances;

namespace ThiDua.Engine.Journal;

/// <summary>Reads facts and hands them on in order; the mirror of <see cref="FactEncoder"/>.</summary>
internal static class FactDecoder
{
    public static void Read(ref ByteReader bytes, IFacts facts)
    {
        while (!bytes.AtEnd)
            ReadOne(ref bytes, facts);
    }

    private static void ReadOne(ref ByteReader bytes, IFacts facts)
    {
        switch ((FactKind)bytes.Byte())
        {
            case FactKind.Began:
                facts.Began(Key(ref bytes), bytes.Value(), bytes.Optional(), bytes.Optional(), StateCodec.ReadParent(ref bytes));
                break;
            case FactKind.Started:
                facts.Started(bytes.Int(), bytes.Int(), false, default, -1);
                break;
            case FactKind.StartedIteration:
                ReadIteration(ref bytes, facts);
                break;
            case FactKind.Ran:
                facts.Ran(bytes.Int(), bytes.Int(), bytes.Texts());
                break;
            case FactKind.RanDone:
                facts.Ran(bytes.Int(), bytes.Int(), Outcome.Done);
                break;
            case FactKind.Completed:
                facts.Completed(bytes.Int(), bytes.Texts());
                break;
            case FactKind.Canceled:
                facts.Canceled(bytes.Int());
                break;
            case FactKind.Kept:
                facts.Kept(bytes.Int(), bytes.Int(), bytes.Value());
                break;
            case FactKind.Left:
                facts.Left(bytes.Int(), bytes.Int());
                break;
            case FactKind.Followed:
                facts.Visited(bytes.Int(), bytes.Int(), true);
                break;
            case FactKind.PassedBy:
                facts.Visited(bytes.Int(), bytes.Int(), false);
                break;
            case FactKind.VisitsPlaced:
                facts.VisitsPlaced(bytes.Int(), bytes.Ints(), bytes.Ints());
                break;
            case FactKind.TokensPlaced:
                facts.TokensPlaced(bytes.Int(), StateCodec.ReadTokens(ref bytes));
                break;
            case FactKind.VariableSet:
                facts.VariableSet(bytes.Int(), bytes.Int(), bytes.Value());
                break;
            case FactKind.OutputSet:
                facts.OutputSet(bytes.Text(), bytes.Value());
                break;
            case FactKind.Correlated:
                facts.Correlated(bytes.Text());
                break;
            case FactKind.Named:
                facts.Named(bytes.Text());
                break;
            case FactKind.Waited:
                facts.Waited(bytes.Int(), WaitCodec.Read(ref bytes));
                break;
            case FactKind.WaitEnded:
                facts.WaitEnded(bytes.Int());
                break;
            case FactKind.Faulted:
                facts.Faulted(bytes.Int(), bytes.Text(), bytes.Int(), bytes.Instant());
                break;
            case FactKind.FaultCleared:
                facts.FaultCleared(bytes.Int());
                break;
            case FactKind.SignalKept:
                facts.SignalKept(bytes.Text(), bytes.Value());
                break;
            case FactKind.SignalTaken:
                facts.SignalTaken(bytes.Int());
                break;
            case FactKind.HeldChanged:
                facts.HeldChanged(bytes.Boolean());
                break;
            case FactKind.Rested:
                facts.Rested((WorkflowStatus)bytes.Byte(), (WorkflowSubStatus)bytes.Byte());
                break;
            case FactKind.Migrated:
                facts.Migrated(Key(ref bytes), bytes.Ints());
                break;
            case FactKind.Noted:
                facts.Noted(new PersonalReference(bytes.Guid(), bytes.Text()));
                break;
            case var unknown:
                throw new JournalException($"Unknown fact {(byte)unknown}; the entry was written by a newer version, or is damaged.");
        }
    }

    private static void ReadIteration(ref ByteReader bytes, IFacts facts)
    {
        var (node, parent, backward, index) = (bytes.Int(), bytes.Int(), bytes.Boolean(), bytes.SignedInt());
        facts.Started(node, parent, backward, bytes.Value(), index);
    }

    private static DefinitionKey Key(ref ByteReader bytes) => new(bytes.Text(), bytes.Int(), bytes.Text());
}
