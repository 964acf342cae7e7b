using System.Text.Json;
using ThiDua.Host;
using ThiDua.Workflows.Plans;

namespace ThiDua.Services.Tests.Simulation;

public sealed class SimulateVerbTests
{
    [Fact]
    public async Task Prints_a_table_that_a_person_can_read()
    {
        var (code, output, _) = await RunAsync("--plan", Years.Plan, "--units", "20");

        Assert.Equal(CommandLine.Success, code);
        string[] expected =
        [
            "Nam Định", "ND-14 Cờ thi đua của", "ND-15 Đợt 1 năm 2023", "ND-16 Đợt 2 năm 2023", "tháng 02/2023", "Trả bổ sung", "Không đề nghị, và vì sao",
            "Biểu quyết của Hội đồng", "khoản 8 Điều 45 Nghị định 91/2017/NĐ-CP", "chưa kiểm chứng", "(90 %)", "Điều phải đúng", "Không hẹn giờ nào chạy sớm",
        ];
        Assert.All(expected, text => Assert.Contains(text, output));
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
        Assert.DoesNotContain("KHÔNG", output);
    }

    [Fact]
    public async Task Writes_one_json_document_and_progress_to_standard_error()
    {
        var (code, output, error) = await RunAsync("--plan", "all", "--units", "20", "--seed", "5", "--json");

        Assert.Equal(CommandLine.Success, code);
        using var document = JsonDocument.Parse(output);
        var root = document.RootElement;
        Assert.Equal(5, root.GetProperty("seed").GetInt64());
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("journalHash").GetString());
        Assert.Equal(PlanLibrary.Default.Names, root.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("plan").GetString()));
        var tasks = root.GetProperty("plans").EnumerateArray().SelectMany(plan => plan.GetProperty("tasks").EnumerateArray()).ToArray();
        Assert.Equal(153, tasks.Length);
        Assert.All(tasks, task =>
        {
            Assert.NotEmpty(task.GetProperty("reason").GetString()!);
            var id = task.GetProperty("id").GetString()!;
            if (id == "SL-00")
            {
                Assert.Equal("gap", task.GetProperty("status").GetString());
                return;
            }

            Assert.Contains(task.GetProperty("status").GetString(), (string[])["done", "late"]);
            Assert.Matches("^20", task.GetProperty("opened").GetString());
            Assert.Matches("^20", task.GetProperty("closed").GetString());
            var plan = PlanLibrary.Default.Plans.Single(plan => plan.Tasks.Any(known => known.Id == id));
            var worked = task.GetProperty("instances").EnumerateArray().Select(instance => instance.GetProperty("path").GetString()!).ToHashSet();
            Assert.Superset(plan[id].Paths.ToHashSet(), worked);
        });
        Assert.All(root.GetProperty("invariants").EnumerateArray(), invariant => Assert.True(invariant.GetProperty("held").GetBoolean()));
        Assert.Contains("2023", error);
    }

    [Fact]
    public async Task Stops_on_the_last_day_that_is_asked_for()
    {
        var (code, output, _) = await RunAsync("--plan", Years.Plan, "--units", "10", "--until", "15/05/2023", "--json");

        Assert.Equal(CommandLine.Success, code);
        using var document = JsonDocument.Parse(output);
        var tasks = document.RootElement.GetProperty("plans")[0].GetProperty("tasks").EnumerateArray().ToDictionary(task => task.GetProperty("id").GetString()!);
        Assert.Contains(tasks["ND-14"].GetProperty("status").GetString(), (string[])["done", "late"]);
        Assert.Equal("open", tasks["ND-15"].GetProperty("status").GetString());
        Assert.Equal("2023-05-01", tasks["ND-15"].GetProperty("opened").GetString());
        Assert.Equal(JsonValueKind.Null, tasks["ND-16"].GetProperty("opened").ValueKind);
    }

    [Theory]
    [InlineData("'ha-noi-2030'", "--plan", "ha-noi-2030")]
    [InlineData("--dossiers 0", "--plan", "nam-dinh-2023", "--dossiers", "0")]
    [InlineData("nam-dinh-2023", "--plan", "ha-noi-2030")]
    [InlineData("--plan")]
    [InlineData("--units 0", "--plan", "nam-dinh-2023", "--units", "0")]
    [InlineData("many", "--plan", "nam-dinh-2023", "--units", "many")]
    [InlineData("'31/31/2023'", "--plan", "nam-dinh-2023", "--until", "31/31/2023")]
    [InlineData("01/05/2020", "--plan", "nam-dinh-2023", "--until", "2020-05-01")]
    [InlineData("--dozens", "--plan", "nam-dinh-2023", "--dozens", "2")]
    public async Task Bad_input_gets_one_clear_line_and_exit_code_2(string named, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);

        Assert.Equal(CommandLine.BadInput, code);
        Assert.Empty(output);
        Assert.Contains(named, error);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_folder_that_holds_the_year_already_is_refused_and_named()
    {
        var folder = Directory.CreateTempSubdirectory("thidua-");
        try
        {
            string[] args = ["--plan", Years.Plan, "--units", "5", "--until", "2023-02-20", "--data", folder.FullName];
            Assert.Equal(CommandLine.Success, (await RunAsync(args)).Code);

            var (code, _, error) = await RunAsync(args);

            Assert.Equal(CommandLine.BadInput, code);
            Assert.Contains(folder.FullName, error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["simulate", .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
