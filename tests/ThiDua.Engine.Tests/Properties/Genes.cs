namespace ThiDua.Engine.Tests.Properties;

/// <summary>
/// A row of numbers from which everything random is made, one after the other; when they are used up, each further one is 0, the
/// simplest choice. A shorter row of smaller numbers makes a simpler thing, so that a failure shrinks.
/// </summary>
internal sealed class Genes(int[] numbers)
{
    private int _next;

    public bool AreUsedUp => _next >= numbers.Length;

    /// <summary>A number from 0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => _next < numbers.Length ? (int)(Math.Abs((long)numbers[_next++]) % below) : 0;

    public T Pick<T>(IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>Whether a thing happens that happens once in so many times; never, when the numbers are used up.</summary>
    public bool OneIn(int times) => Next(times) == times - 1;
}
