using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Languages;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Languages;

public sealed class LanguageDetectorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "German",
        "Der Ministerpräsident sagte am Montag, dass die Angreifer aus dem Dorf von Serbien geschickt worden seien und dass die Polizei dort ein großes Lager mit Waffen gefunden habe. Die Regierung in Belgrad hat das nicht bestätigt."
    )]
    [InlineData(
        "French",
        "Le premier ministre a déclaré lundi que les assaillants avaient été envoyés par la Serbie et que la police avait trouvé un grand dépôt d'armes dans le village. Le gouvernement n'a pas confirmé cette information, mais il est en contact avec les deux pays."
    )]
    [InlineData(
        "Spanish",
        "El primer ministro dijo el lunes que los atacantes habían sido enviados por Serbia y que la policía había encontrado un gran depósito de armas en el pueblo. El gobierno no ha confirmado la información, pero está en contacto con los dos países."
    )]
    [InlineData(
        "Italian",
        "Il primo ministro ha detto lunedì che gli aggressori sono stati inviati dalla Serbia e che la polizia ha trovato un grande deposito di armi nel villaggio. Il governo non ha confermato la notizia, ma è in contatto con i due paesi e con la missione."
    )]
    [InlineData(
        "Portuguese",
        "O primeiro-ministro disse na segunda-feira que os atacantes foram enviados pela Sérvia e que a polícia encontrou um grande depósito de armas na aldeia. O governo não confirmou a informação, mas está em contacto com os dois países e com a missão."
    )]
    [InlineData(
        "Dutch",
        "De premier zei maandag dat de aanvallers door Servië waren gestuurd en dat de politie een grote hoeveelheid wapens in het dorp had gevonden. De regering heeft dat niet bevestigd, maar zij is wel in overleg met de twee landen over wat er is gebeurd."
    )]
    [InlineData(
        "Polish",
        "Premier powiedział w poniedziałek, że napastnicy zostali wysłani przez Serbię i że policja znalazła w tej wiosce duży skład broni. Rząd nie potwierdził tej informacji, ale jest w kontakcie z władzami obu krajów, które już się do tego odniosły po ataku."
    )]
    [InlineData(
        "Turkish",
        "Başbakan pazartesi günü yaptığı açıklamada saldırganların Sırbistan tarafından gönderildiğini ve polisin köyde çok sayıda silah bulduğunu söyledi. Hükümet bunu doğrulamadı ancak her iki ülke ile temas halinde olduğu için bu konuda daha sonra bir açıklama olarak bilgi verecek."
    )]
    [InlineData(
        "Croatian, Serbian or Bosnian",
        "Premijer je u ponedjeljak rekao da su napadači poslani iz Srbije i da je policija u selu našla veliko skladište oružja koje će biti predano. Vlada to nije potvrdila, ali je u kontaktu sa obje zemlje, koje su se o tome već izjasnile nakon napada."
    )]
    [InlineData(
        "Indonesian or Malay",
        "Perdana menteri mengatakan pada hari Senin bahwa para penyerang itu dikirim oleh Serbia dan polisi telah menemukan gudang senjata yang besar di desa tersebut. Pemerintah tidak membenarkan hal ini, tetapi akan tetap berbicara dengan kedua negara dalam waktu dekat."
    )]
    [InlineData(
        "Russian",
        "Премьер-министр сказал в понедельник, что нападавшие были отправлены из Сербии и что полиция нашла в деревне большой склад оружия."
    )]
    [InlineData(
        "Ukrainian",
        "Прем'єр-міністр сказав у понеділок, що нападники були надіслані з Сербії і що поліція знайшла в селі великий склад зброї, який був там після війни."
    )]
    [InlineData("Arabic", "قال رئيس الوزراء إن المهاجمين الذين جاءوا من صربيا كانوا في القرية على مدى يومين بعد أن عثرت الشرطة على أسلحة")]
    [InlineData(
        "Persian",
        "نخست وزیر گفت که مهاجمان از صربستان به این روستا آمده بودند و پلیس در آن جا سلاح های زیادی را پیدا کرد که برای حمله بود"
    )]
    [InlineData("Chinese", "总理周一表示，袭击者是由塞尔维亚派来的，警方在村里发现了大量武器。")]
    [InlineData("Japanese", "首相は月曜日、襲撃者はセルビアから送られたものであり、警察が村で大量の武器を発見したと述べた。")]
    [InlineData("Korean", "총리는 월요일 공격자들이 세르비아에서 왔으며 경찰이 마을에서 많은 무기를 발견했다고 말했다.")]
    [InlineData("Armenian", "Վարչապետը երկուշաբթի օրը հայտարարեց, որ հարձակվողները ուղարկվել են Սերբիայից։")]
    [InlineData("Georgian", "პრემიერმინისტრმა ორშაბათს განაცხადა, რომ თავდამსხმელები სერბეთიდან იყვნენ გამოგზავნილები.")]
    [InlineData("Hebrew", "ראש הממשלה אמר ביום שני כי התוקפים נשלחו מסרביה וכי המשטרה מצאה בכפר מחסן נשק גדול.")]
    public void FindOther_OtherLanguage_NamesIt(string language, string text) => Assert.Equal(language, LanguageDetector.FindOther(text));

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("Vučić met Çavuşoğlu.")]
    [InlineData(
        "Kosovo's prime minister said on Monday that the attackers in the village had been sent by Serbia, and that the police had found a large store of weapons there."
    )]
    [InlineData(
        "The ministry (Министерство иностранных дел) said that \"Украинская правда\" had been told of the visit in advance, and that its editors had been asked for a reply."
    )]
    [InlineData(
        "In attendance: Angela Merkel, Emmanuel Macron, Volodymyr Zelensky, Vladimir Putin, Aleksandar Vucic, Albin Kurti, Recep Tayyip Erdogan, Ilham Aliyev, Nikol Pashinyan, Charles Michel, Ursula von der Leyen, Josep Borrell, Jens Stoltenberg, Antony Blinken."
    )]
    [InlineData(
        "El Salvador, La Paz, De La Rua, Los Angeles, San Jose and Santa Cruz de la Sierra are names of cities and people that the minister of Costa Rica read from a list on Friday."
    )]
    public void FindOther_EnglishOrTooLittle_IsNull(string text) => Assert.Null(LanguageDetector.FindOther(text));

    [Theory]
    [InlineData("Vučić met Çavuşoğlu.", "", null)]
    [InlineData("Vučić met Çavuşoğlu.", "en", null)]
    [InlineData("Vučić met Çavuşoğlu.", "tr", "Turkish")]
    [InlineData("Vučić met Çavuşoğlu.", "mt", "the language 'mt'")]
    [InlineData(
        "Kosovo's prime minister said on Monday that the attackers in the village had been sent by Serbia, and that the police had found a large store of weapons there.",
        "tr",
        null
    )]
    [InlineData(
        "Der Minister sagte am Montag, dass die Regierung das nicht bestätigt hat und auch nicht mit der Polizei sprechen wird, weil sie noch nicht weiß, was dort war.",
        "en",
        "German"
    )]
    public void FindOther_PublisherNamesALanguage_CountsWhereTheWordsDoNotTell(string text, string declared, string? language) =>
        Assert.Equal(language, LanguageDetector.FindOther(text, declared));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData(" German ", "de")]
    [InlineData("und", "")]
    [InlineData("x-default", "")]
    [InlineData("{{ lang }}", "")]
    [InlineData(null, "")]
    public void Of_WhatPublishersWrite_IsACode(string? text, string code) => Assert.Equal(code, LanguageCode.Of(text));

    [Fact]
    public void Read_PageThatSaysItsLanguage_IsSkippedByThat()
    {
        var page =
            "<html lang='ga-IE'><body><article><h1>Cruinniú</h1>"
            + string.Concat(
                Enumerable.Repeat(
                    "<p>Bhuail an Taoiseach le hUachtarán na Fraince i mBaile Átha Cliath inné, dúirt urlabhraí tráthnóna Dé Luain.</p>",
                    4
                )
            )
            + "</article></body></html>";

        var failure = new ArticleFiles(new IngestionLimits(), TimeProvider.System)
            .Find([folder.Write("x.html", page)])
            .Single()
            .Read()
            .Failure!;

        Assert.Equal(ErrorCodes.OtherLanguage, failure.Code);
        Assert.Contains("the language 'ga'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherLanguage_IsSkippedByName()
    {
        var failure = new ArticleFiles(new IngestionLimits(), TimeProvider.System)
            .Find([
                folder.Write(
                    "x.txt",
                    "Titel\n\n"
                        + string.Concat(
                            Enumerable.Repeat(
                                "Der Minister sagte am Montag, dass die Regierung das nicht bestätigt hat und auch nicht mit der Polizei sprechen wird. ",
                                4
                            )
                        )
                ),
            ])
            .Single()
            .Read()
            .Failure!;

        Assert.Equal(ErrorCodes.OtherLanguage, failure.Code);
        Assert.Contains("x.txt", failure.Message, StringComparison.Ordinal);
        Assert.Contains("German", failure.Message, StringComparison.Ordinal);
    }
}
