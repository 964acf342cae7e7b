using ThiDua.Host.Simulation;
using ThiDua.Host.Simulation.Documents;
using ThiDua.Workflows.Paths;

namespace ThiDua.Services.Tests.Simulation;

/// <summary>A task is done by the instances that it starts: without the definition of its path it stays open and says why.</summary>
public sealed class MissingPathTests
{
    [Theory]
    [InlineData("inspection", "P14")]
    [InlineData("movement", "P02")]
    [InlineData("round", "P08")]
    public async Task Every_task_of_a_path_that_is_taken_out_stays_open_and_no_other(string definition, string code)
    {
        AwardPath[] rest = [.. PathLibrary.All.Where(path => path.Id != definition)];

        var year = await Years.RunAsync(new SimulationOptions(Units: 10), paths: rest);
        var works = new TaskWorks(year);
        var tasks = year.Plan.Tasks.Select(task => (task.Paths, Document: TaskDocument.Of(year, task, works))).ToArray();

        var touched = tasks.Where(task => task.Paths.Contains(code)).ToArray();
        Assert.NotEmpty(touched);
        Assert.All(touched, task =>
        {
            Assert.Equal("open", task.Document.Status);
            Assert.Null(task.Document.Closed);
            Assert.Contains($"'{definition}'", task.Document.Reason);
        });
        Assert.All(tasks.Where(task => !task.Paths.Contains(code)), task => Assert.NotEqual("open", task.Document.Status));
    }
}
