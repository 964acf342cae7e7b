namespace ThiDua.Engine.Tests.Scenarios;

/// <summary>Where a process dies: at its n-th store call, counted from 1 over all its incarnations.</summary>
/// <param name="Call">Which call.</param>
/// <param name="After">Whether the store has done it by then, though nobody learns of it.</param>
internal readonly record struct CrashPoint(int Call, bool After)
{
    public override string ToString() => $"{(After ? "after" : "before")} store call {Call}";
}
