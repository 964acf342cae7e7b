using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ThiDua.Host.Serving;

/// <summary>The start page: the state of the engine in words.</summary>
internal static class StartPage
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static string Render(HealthReport health) => Texts.Of("start-page.html")
        .Replace("{{status}}", Html.Encode(health.IsHealthy ? HostTexts.Of("page.healthy") : health.Status))
        .Replace("{{database}}", Html.Encode(health.Database))
        .Replace("{{running}}", Number(health.Running))
        .Replace("{{finished}}", Number(health.Finished))
        .Replace("{{faulted}}", Number(health.Faulted))
        .Replace("{{cancelled}}", Number(health.Cancelled))
        .Replace("{{entries}}", Number(health.Entries))
        .Replace("{{outbox}}", Number(health.Outbox))
        .Replace("{{timers}}", Number(health.Timers))
        .Replace("{{next}}", health.NextTimer is { } next ? next.ToOffset(Offset).ToString("HH:mm dd/MM/yyyy", Vietnamese) : HostTexts.Of("page.noTimer"));

    private static string Number(long number) => number.ToString("N0", Vietnamese);
}
