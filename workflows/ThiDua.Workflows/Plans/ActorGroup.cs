using System.Text.Json.Serialization;

namespace ThiDua.Workflows.Plans;

/// <summary>Who leads or takes part in a task of a plan (chủ trì, phối hợp).</summary>
public enum ActorGroup
{
    /// <summary>The standing body (cơ quan thường trực): Sở Nội vụ, Phòng Nội vụ, a bloc's secretariat.</summary>
    [JsonStringEnumMemberName("standing-body")]
    StandingBody,

    /// <summary>The office of the people's committee (văn phòng).</summary>
    Office,

    /// <summary>Chairman of the people's committee (Chủ tịch).</summary>
    Chairman,

    /// <summary>Members of the award council (Hội đồng Thi đua - Khen thưởng).</summary>
    Council,

    /// <summary>Members of the initiative council (Hội đồng sáng kiến).</summary>
    [JsonStringEnumMemberName("initiative-council")]
    InitiativeCouncil,

    /// <summary>Every unit (cơ quan, đơn vị, địa phương).</summary>
    Units,

    /// <summary>Agencies of the level itself (sở, ban, ngành; phòng, ban).</summary>
    Departments,

    /// <summary>Communes (xã, phường, thị trấn), and of a province its districts.</summary>
    Communes,

    /// <summary>Schools (trường học).</summary>
    Schools,

    /// <summary>Heads of blocs and clusters (trưởng khối, cụm).</summary>
    [JsonStringEnumMemberName("bloc-heads")]
    BlocHeads,

    /// <summary>Their deputies (phó trưởng khối, cụm).</summary>
    [JsonStringEnumMemberName("bloc-deputies")]
    BlocDeputies,

    /// <summary>The education office (Sở, Phòng Giáo dục và Đào tạo).</summary>
    Education,

    /// <summary>Agencies that are asked for opinions (cơ quan liên quan).</summary>
    Agencies,

    /// <summary>Press and broadcasting (cơ quan thông tin, truyền thông).</summary>
    Media,

    /// <summary>The Fatherland Front and mass organisations (Mặt trận Tổ quốc, đoàn thể).</summary>
    Front,

    /// <summary>The Party's propaganda board (Ban Tuyên giáo).</summary>
    Propaganda,

    /// <summary>The source does not say who (không rõ).</summary>
    Unknown,
}
