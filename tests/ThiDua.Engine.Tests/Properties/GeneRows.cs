namespace ThiDua.Engine.Tests.Properties;

/// <summary>Simpler rows than a given one: shorter ones first, then ones with smaller numbers.</summary>
internal static class GeneRows
{
    public static IEnumerable<int[]> Simpler(int[] row)
    {
        for (var length = row.Length; length > 0; length /= 2)
        {
            for (var from = 0; from + length <= row.Length; from += length)
                yield return [.. row[..from], .. row[(from + length)..]];
        }

        for (var i = 0; i < row.Length; i++)
        {
            foreach (var smaller in new[] { 0, row[i] / 2, row[i] - 1 }.Where(s => s >= 0 && s < row[i]).Distinct())
            {
                var simpler = row.ToArray();
                simpler[i] = smaller;
                yield return simpler;
            }
        }
    }
}
