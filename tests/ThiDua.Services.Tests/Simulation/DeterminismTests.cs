using ThiDua.Engine.Storage.Sqlite;
using ThiDua.Host.Simulation;

namespace ThiDua.Services.Tests.Simulation;

public sealed class DeterminismTests
{
    [Fact]
    public async Task The_same_seed_gives_the_same_journal_and_another_seed_another_one()
    {
        var (first, again, other) = (await HashAsync(7), await HashAsync(7), await HashAsync(8));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
    }

    [Fact]
    public async Task The_database_tells_the_same_journal_as_memory()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-");
        try
        {
            var options = new SimulationOptions(Units: 10, Seed: 7);
            await using var database = SqliteDatabase.Open(folder.FullName);

            var stored = await Years.RunAsync(options, database.Store);

            Assert.Equal(YearRecord.JournalHash([await Years.RunAsync(options)]), YearRecord.JournalHash([stored]));
            await Assert.ThrowsAsync<YearExistsException>(() => Years.RunAsync(options, database.Store));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_draw_depends_on_the_seed_and_on_what_it_is_about_only()
    {
        var draws = new Draws(1);
        var first = draws.Fraction("a");
        draws.Fraction("b");

        Assert.Equal(first, draws.Fraction("a"));
        Assert.NotEqual(first, draws.Fraction("b"));
        Assert.NotEqual(first, new Draws(2).Fraction("a"));
    }

    private static async Task<string> HashAsync(long seed) => YearRecord.JournalHash([await Years.RunAsync(new SimulationOptions(Units: 20, Seed: seed))]);
}
