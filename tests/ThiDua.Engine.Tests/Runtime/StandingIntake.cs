using ThiDua.Engine.Runtime;

namespace ThiDua.Engine.Tests.Runtime;

/// <summary>An intake whose watermark stands where it is put.</summary>
internal sealed class StandingIntake : IIntake
{
    public DateTimeOffset Watermark { get; set; }
}
