# The pages of help of the command line. Short texts end without a full stop, as is usual there.

## cli/args/mod.rs
help-program-about = Mapeamento da jornada do cliente em sua própria máquina
help-generate-about = Escrever as exportações de uma loja inventada, para experimentar
help-import-about = Importar arquivos em um projeto, que é criado se não existir
help-undo-import-about = Desfazer uma importação, como se o arquivo nunca tivesse sido importado
help-info-about = Dizer o que um projeto contém: fontes, importações, contagens, qualidade
help-quality-about = Avaliar os dados de cada fonte: achados, uma nota e as linhas por trás
help-names-about = Propor nomes para endereços e adicioná-los como regras de pontos de contato
help-settings-about = Mostrar ou alterar aquilo de que depende cada número: meta, moeda, fuso horário, etapas e semelhantes
help-touchpoints-about = Listar os pontos de contato com sua etapa e seu tipo, ou alterar um dos dois
help-products-about = Listar o que é vendido, como dizem os catálogos importados, com os eventos e clientes de cada produto
help-playbooks-about = Listar, ligar ou desligar, remover, importar ou exportar playbooks: o que é proposto para quem
help-playbooks-after = Um arquivo de playbooks é JSON. `playbooks PROJECT --export FILE` escreve um para começar; `--import FILE` o traz de volta: um playbook de nome já existente toma o lugar do anterior, os demais são adicionados.
help-playbooks-as-of-end = Contar como se o fim dos dados fosse hoje
help-playbooks-on = Ligar um playbook, pelo nome; pode ser dado várias vezes
help-playbooks-off = Desligar um playbook, pelo nome; pode ser dado várias vezes
help-playbooks-remove = Remover um playbook, pelo nome; pode ser dado várias vezes
help-playbooks-import = Trazer os playbooks deste arquivo
help-playbooks-export = Escrever todos os playbooks neste arquivo; - é a saída padrão
help-theme-names-about = Listar, dar ou remover nomes de temas, que execuções posteriores reconhecem
help-tones-about = Listar, definir ou remover tons de palavras e textos, que o sentimento leva em conta no lugar dos da lista de palavras
help-annotations-about = Listar, adicionar ou remover notas em dias: campanhas, lançamentos, mudanças de preço e semelhantes
help-traffic-about = Dizer quem não é cliente: robôs, visitantes rápidos demais para pessoas, a própria equipe da empresa
help-show-about = Responder a uma pergunta: a frase, as tabelas e os números de cada vista, pelo id. `show --list` os nomeia
help-mcp-about = Responder às perguntas de um assistente pela entrada e saída padrão (Model Context Protocol)
help-sessions-about = Listar cada sessão
help-transitions-about = Contar que ponto de contato segue qual
help-flow-about = Mostrar aonde vão os clientes, passo a passo
help-identity-about = Dizer quem é quem: que perfis são um cliente, o que outras regras mudariam, e decidir casos individuais
help-segments-about = Encontrar grupos de clientes que se comportam de modo parecido
help-timeline-about = Mostrar a jornada inteira de um cliente
help-predict-about = Prever quem vai comprar e quem vai ficar inativo nos próximos dias, com um teste no passado
help-actions-about = Propor, aprovar, rejeitar e listar ações
help-export-about = Escrever listas, imagens ou o relatório em um arquivo
help-sql-about = Consultar o projeto em SQL, somente leitura. Tabelas: `events`, `customers`, `sessions`, `segments`, `scores`, `actions` e `spend`, ligadas por `customer`, o número que as listas mostram. Outras tabelas são do próprio arquivo; seus números são internos. As linhas são as do arquivo: também quem e o que `traffic` deixa fora de outros comandos
help-consent-about = Mostrar quem concordou com o quê, ou anotar o que alguém disse
help-erase-about = Apagar pessoas para sempre
help-access-about = Escrever em JSON tudo o que se guarda sobre uma pessoa
help-prune-about = Remover eventos antigos para sempre; os totais ficam
help-pseudonymise-about = Escrever uma cópia em que ninguém é nomeado, para ser compartilhada; não é criptografada, salvo com --encrypt
help-encrypt-about = Proteger um projeto com uma frase secreta: o arquivo é reescrito, criptografado
help-decrypt-about = Retirar a criptografia: o arquivo é reescrito, legível por quem quer que o tenha
help-passphrase-about = Alterar a frase secreta de um projeto criptografado
help-journal-about = Listar importações, exportações, apagamentos e edições
help-undo-about = Desfazer a última edição; as edições ficam guardadas no projeto
help-redo-about = Refazer a edição desfeita por último
help-check-about = Percorrer o arquivo inteiro do projeto em busca de danos e alterações feitas fora do programa
help-backup-about = Escrever uma cópia do projeto e lê-la para ver se está inteira; o projeto pode estar aberto em outro lugar
help-demo-about = Fazer todo o trabalho na loja de exemplo, sem janela
help-diagnostics-about = Mostrar o que ajuda a descobrir por que algo deu errado: este programa, a máquina e o projeto em números, e as últimas linhas do log. Nada nisso cita pessoa, arquivo ou pasta
help-completions-about = Mostrar um script que completa comandos e opções no seu shell
help-man-about = Mostrar a página de manual do programa ou de um comando
help-licences-about = Mostrar as licenças do programa e de tudo o que está incorporado nele
help-program-version = { $version } (formato de projeto { $format })
help-program-insights =
    Perguntas, cada uma um comando próprio: `desire-path channels PROJECT` pergunta o que
    `desire-path show channels PROJECT` pergunta, e `desire-path show --list` traz as configurações.
help-program-after =
    Sem comando abre-se a janela: em PROJECT, se for dado um, com FILES, para importá-los.

    Filtros:
      --filter KEY=VALUE, várias vezes ou com ; entre eles. Chaves:
        from=2026-01-01        eventos a partir deste dia (ou 2026-01-01T14:00)
        to=2026-06-30          eventos até este dia, inclusive
        channel=Social,E-mail  clientes que vieram primeiro por um destes canais
        segment=NAME           membros de um segmento, por nome ou número
        source=Website         eventos destas fontes
        device=mobile,tablet   clientes com um evento em um destes dispositivos; também country=, product=, campaign=
        events=matching        destes clientes só os eventos com esse dispositivo, país, produto, campanha
        kind=cart,checkout     eventos cujo ponto de contato é destes tipos
        property.plan=pro,team clientes com um evento em que uma propriedade tem um destes valores
        who="orders >= 2"      clientes para quem uma regra vale no fim das datas (ver Condições); ela
                               pode citar segmentos: who='segment:"Loyal" and orders >= 2'
        bots=in                também robôs e a própria equipe da empresa (bots=only: mais ninguém)
        sent=in                também o que foi feito aos clientes: mensagens enviadas, grupo de controle de campanhas
      Maiúsculas e minúsculas valem o mesmo, e palavras usuais são entendidas: Phone para mobile, Email, Germany para DE.

    Condições, para --filter who=… e `segments --rule`:
      orders >= 2                    quantas vezes: orders, sessions, activity, "Added to cart", kind:cart;
                                     com >=, >, <=, < ou =, e within 30d quando só conta o recente
      value > 100 within 90d         dinheiro pago, menos o que foi devolvido
      last order <= 30 days ago      também first; também before, after ou on um dia: first order before 2026-03-01
      did "Added to cart" x3         pelo menos três vezes; um nome de uma palavra não precisa de aspas
      did kind:cart with device:mobile with property.plan:pro
                                     um evento que é tudo isto: kind, device, country, product,
                                     campaign, channel, source, property.NAME
      "Product viewed" then "Added to cart" within 7d then not order
                                     um depois do outro, dentro de um tempo desde o passo anterior; then not X
                                     then Y: nenhum X no meio; then not X, no fim: nenhum X depois; then
                                     not X within 7d: nenhum X nos 7 dias seguintes, que já passaram
      São ligadas por and, ou por or, com not antes delas e parênteses onde os dois se misturam. Elas
      se guiam por tudo o que um cliente fez até o fim das datas do filtro (dos dados, se não houver
      nenhum), seja o que for que o filtro mostre. "days ago" conta para trás a partir desse fim.
      --format json as escreve como este texto.

    Projetos criptografados:
      A frase secreta é pedida e não é mostrada. Scripts a dão com --passphrase-file FILE (mantenha esse
      arquivo longe de outros), ou na variável de ambiente DESIRE_PATH_PASSPHRASE: ali os seus outros
      programas e os administradores da máquina podem lê-la, e o shell pode lembrar a linha
      que a definiu. Ela nunca é um argumento, que todos na máquina podem ler.

    Arquivos de entrada e saída:
      O nome de arquivo - é a entrada ou a saída padrão, também em `--out -`; pipes podem ser importados.
      A terminação de um arquivo de saída diz o formato: .csv, .json ou .jsonl para tabelas, .svg ou .png
      para imagens, .html para o relatório. O que não pode ser escrito é recusado antes do trabalho.
      Em CSV, um texto que uma planilha executaria como fórmula recebe um ' antes, em listas de pessoas
      escritas em um arquivo, e em nenhum outro lugar; --csv-for spreadsheet ou program diz outra coisa.

    Códigos de saída:
      0  feito
      1  falhou; o motivo está no erro padrão
      2  uso errado, um arquivo deixa em aberto o que suas colunas significam, ou a janela não tem tela
      3  nada saiu: nenhuma linha pôde ser usada, ninguém passa pelo filtro, ou os dados são insuficientes
      4  feito, mas o arquivo do projeto está danificado, foi alterado fora do programa, ou contém um
         apagamento não terminado: o que saiu está incompleto ou não verificado; ver o erro padrão

    Falhas em JSON:
      Com --format json, um comando que falha antes de escrever um resultado escreve um objeto na saída
      padrão, ao lado do texto no erro padrão; seu code é o código de saída:
    {"    {"}"error": {"{"}"message": "…", "hint": "…", "code": 2{"}"}{"}"}

## cli/args/terminal.rs
help-terminal-quiet = Dizer só resultados e erros: nenhum andamento, nenhuma nota
help-terminal-verbose = Dizer no erro padrão o que se faz e quanto tempo leva. Um log curto sem dados pessoais é sempre guardado na pasta de estado do usuário
help-terminal-color = Se usar cores; auto as usa em um terminal, a menos que `NO_COLOR` esteja definida
help-terminal-wide = Não cortar os textos de uma tabela na largura do terminal; nada é cortado em pipes e arquivos
help-terminal-csv-for = Quem lê o CSV: para uma planilha, um texto que ela executaria como fórmula recebe um ' antes; um programa recebe cada texto como é. Planilha para listas de pessoas em um arquivo, programa para todo o resto, salvo se isto disser outra coisa
help-terminal-lang = O idioma do que as pessoas leem. Sem ele, o escolhido na janela ou, na falta deste, o do sistema; CSV, JSON e o que se digita são iguais em todos os idiomas

## cli/args/common.rs
help-format-text = Linhas alinhadas para pessoas
help-format-csv = Valores separados por vírgulas com uma linha de títulos
help-format-json = Um documento JSON
help-project-file = Arquivo do projeto
help-passphrase-file = Ler a frase secreta de um projeto criptografado deste arquivo em vez de pedi-la
help-force = Substituir o arquivo se já existir; nunca um projeto, nem um arquivo que é lido
help-file-format-jsonl = Um objeto JSON por linha
help-file-format-svg = Uma imagem de linhas
help-file-format-png = Uma imagem de pontos
help-file-format-html = Uma página para um navegador
help-file-format-ics = Um calendário das mensagens planejadas, sem o nome de ninguém; não marca nada como exportado
help-result-format = Como o resultado é escrito
help-filter = Olhar só alguns clientes ou eventos; ver `desire-path --help`
help-small-group-k = Reunir em outros os grupos de menos pessoas do que isto; 0 mostra cada um. O que é feito para o seu próprio trabalho mostra cada um, salvo se o projeto disser outra coisa; o que é feito para compartilhar reúne os abaixo do número do projeto (11)

## cli/args/import.rs
help-import-encrypt = Proteger com uma frase secreta um projeto que é criado agora
help-import-files = Arquivos a importar, ou pastas deles; também compactados e com várias tabelas. `-` é a entrada padrão
help-import-watch = Depois olhar esta pasta a cada poucos segundos: novos arquivos cujas colunas são conhecidas, de uma importação ou de uma ferramenta, são importados sozinhos, os demais são citados
help-import-assignments = Um arquivo CSV de variantes de experimentos que outros atribuíram: experiment, arm (proposed, as-usual, nobody), assigned (um dia ou momento), e quem é (customer_id, email, phone, device, ou customer, o número das listas). Variantes fixadas permanecem
help-import-table = Só a tabela deste nome, onde os arquivos têm várias: um arquivo compactado em outro, uma folha de uma planilha. De um log centrado em objetos, o tipo de objeto que é o cliente
help-import-source = Fonte a que pertencem as linhas, em vez da suposta
help-import-map = O que as colunas contêm, onde a suposição está errada: column=role, separados por vírgulas
help-import-state = O que significa uma palavra na coluna de estados: Versendet=paid; os estados são paid, refunded, open, cancelled, disputed e test
help-import-property = Manter uma coluna, ou o que uma ferramenta diz de seus eventos por este nome, como propriedade de eventos, embora por si só fique de fora; várias vezes ou com vírgulas
help-import-no-property = Deixar de fora uma propriedade de eventos que por si só é mantida
help-import-dates = O que vem primeiro em datas como 05/01/2026
help-import-time-zone = Fuso dos horários que vêm sem um, como Europe/Berlin
help-import-keep-files = Manter também imagens, estilos, scripts, redirecionamentos e verificações do log de um servidor web
help-import-minor-units = Os valores estão em unidades menores, como centavos: são divididos por quantas a moeda tem
help-import-keep-repeats = Contar todas as linhas exatamente iguais, como são compras de um dia onde só o dia está escrito; caso contrário, essas linhas contam uma vez
help-import-lines-once = De linhas de pedido exatamente iguais dentro de um pedido, contar só a primeira
help-import-rejects = Escrever neste arquivo (.csv, .json ou .jsonl) todas as linhas deixadas de fora, cada uma com seus primeiros 2.000 caracteres; não as de --watch
help-import-format = Como o relatório é escrito
help-dates-day-first = 31/12/2026
help-dates-month-first = 12/31/2026
help-undo-import-import = O número da importação, como `info` o lista
help-undo-import-yes = Fazer de verdade; importar o arquivo de novo o traz de volta

## cli/args/project.rs
help-shop-customers = Quantas pessoas compram ali
help-generate-seed = Mesma semente, mesmos bytes
help-generate-continue = Em vez disso, deixar a loja cujas exportações estão nesta pasta continuar (mesmos --customers e --seed de então)
help-generate-treated = Quem recebeu uma mensagem e quando: um arquivo de ações exportadas, ou de variantes
help-generate-days = Por tantos dias depois da última mensagem
help-generate-lift = Dos que receberam uma mensagem e não teriam feito pedido em até 30 dias, tantos fazem pedido por causa dela
help-generate-out = Pasta para os arquivos; criada se não existir. Um arquivo de outro conteúdo não é substituído sem --force
help-quality-rows = Listar o que está por trás de um achado, como outage ou rejected
help-quality-source = Só esta fonte
help-names-preview = Listar cada endereço antes e depois, em vez das regras
help-names-apply = Adicionar as regras propostas ao projeto
help-sql-query = A consulta
help-sql-max-rows = Parar uma consulta cuja resposta tem mais linhas
help-sql-timeout = Parar uma consulta que demora mais, em segundos; 0 a deixa levar o tempo que precisar
help-sql-max-memory = Parar uma consulta que precisa de mais memória, em megabytes
help-demo-out = Pasta para os resultados; criada se não existir. Resultados que já estão lá não são substituídos sem --force, e um projeto nunca
help-completions-shell = O seu shell
help-man-command = O comando, como `export flow`; o programa, se for omitido
help-man-out = Em vez disso, escrever as páginas de todos os comandos nesta pasta
help-diagnostics-project = Arquivo do projeto, quando se trata de um

## cli/args/settings.rs
help-settings-project = Arquivo do projeto; sem ele, as configurações do programa neste computador
help-settings-set = Alterar uma configuração; várias vezes para várias configurações
help-settings-after =
    Configurações para --set:
      goal=Purchase              o que conta como sucesso: um ponto de contato, ou vários separados por vírgulas
      goal-name=Order            como se chama a meta
      goal-value=25              valor de um sucesso sem valor próprio (none = desconhecido)
      goal-days=30               só em até tantos dias do primeiro evento (none = a qualquer momento)
      objective=convert-more     ou keep-customers, engage-more
      currency=GBP               três letras
      exchange-rates=USD 0.92    quanto vale uma unidade de outras moedas; várias com vírgulas. Sem taxa, o
                                 dinheiro delas é mostrado à parte e não é somado a nada
      time-zone=Europe/London    em que os horários são mostrados e os dias começam
      stages=Aware,Decide,Stay   em ordem; os pontos de contato mantêm a etapa do mesmo lugar ou nome
      session-minutes=30         uma pausa mais longa inicia outra sessão
      inactive-days=30           tanto tempo sem evento é abandono
      message-gap-days=3         tantos dias entre mensagens a uma pessoa, somando todos os canais
      messages-a-week=3          no máximo tantas mensagens a uma pessoa em 7 dias; 0 para quantas os dias permitem
      hold-out=10                por cento a quem ninguém escreve, para medir o efeito (0 a 50)
      as-usual=10                por cento para quem uma ação é omitida, para medi-la (0 a 40)
      smallest-group=11          menos pessoas não são mostradas no que é compartilhado (0 = todas são)
      hide-names=on|off          nenhum nome na tela
      color=#1f6feb              a cor da empresa em slides e páginas; none = a nossa
      font=Arial                 a fonte da empresa, como se chama onde os slides são abertos; none = a nossa
      author="Ann Example"       quem fez, na capa; none = ninguém
      logo=logo.png              o logo da empresa, uma imagem PNG; none = sem logo

    Sem projeto:
      update-notice=ENDEREÇO     um arquivo ou endereço https que diz qual versão é a mais nova: a janela
                                 olha lá uma vez por dia e não envia mais nada; none = não olha em lugar nenhum

## cli/args/touchpoints.rs
help-touchpoints-kind = Dizer o que é um ponto de contato, várias vezes para vários; `default` volta ao tipo integrado
help-touchpoints-stage = Pôr um ponto de contato em uma etapa, várias vezes para vários; `none` para nenhuma etapa, `default` para a integrada
help-touchpoints-after =
    Tipos: view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
      purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
      lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
      unsubscribe, support-contact, support-solved, review, error, held-out, other.
      Previsões, ações, atrito, qualidade dos dados, dinheiro e consentimento se guiam pelo tipo, seja
      qual for o nome do ponto de contato.

## cli/args/annotations.rs
help-theme-names-theme = O tema a nomear, como `desire-path themes` o chama
help-theme-names-name = Como se chama a partir de agora
help-theme-names-remove = Remover nomes por número, vários separados por vírgulas
help-tones-word = Definir como soa uma palavra neste negócio: bad, neutral, good, ou um número de -4 a 4
help-tones-text = Definir como soa um texto, pelo text_id que `moods --table quotes` mostra: bad, neutral, good, ou um número de -1 a 1
help-tones-remove = Remover tons por número, vários separados por vírgulas
help-annotations-add = Adicionar uma nota com este texto
help-annotations-from = O primeiro dia da nota, como 2026-05-04
help-annotations-to = O último dia, se não for o primeiro
help-annotations-kind = De que trata: note, campaign, release, price-change, import ou break
help-annotations-source = A fonte a que diz respeito; todas, se for omitida
help-annotations-remove = Remover notas por número, várias separadas por vírgulas

## cli/args/traffic.rs
help-excluded-traffic-nobody = Ninguém
help-excluded-traffic-bots = Programas que se declaram assim no agente de usuário
help-excluded-traffic-fast = Visitantes que agem mais rápido do que as pessoas podem
help-excluded-traffic-own = A própria equipe da empresa
help-traffic-own = A própria equipe da empresa, separada por vírgulas: domínios de e-mail (@kestrel.example), ids de dispositivos, endereços IP ou faixas deles (203.0.113.0/24, `2001:db8::/32`); * vale por qualquer coisa. Substitui a lista; "" a esvazia
help-traffic-more-bots = Outras palavras que revelam um programa pelo agente de usuário, separadas por vírgulas. Substitui a lista
help-traffic-leave-out = Quem é deixado de fora de tudo, separado por vírgulas
help-traffic-apply = Manter a alteração; sem isto você vê o que resultaria dela

## cli/args/show.rs
help-show-insight-id = A análise, como --list a nomeia, ou uma pergunta como *Copiar como comando* de um gráfico a escreve
help-show-insight-list = Listar cada análise com suas configurações e valores habituais
help-show-insight-set = Perguntar de outro modo; várias vezes para várias configurações
help-show-insight-entity = De quem se segue a ordem dos eventos: person, session, order, account, ticket ou cart
help-show-insight-select = Listar os clientes por trás de uma linha, nomeada pelo que dizem suas colunas; várias vezes para várias colunas. then=or, then=and ou then=without junta outra linha às anteriores
help-show-insight-table = Mostrar esta tabela em vez da principal
help-show-on = Perguntar ao banco de dados deste nome (ver `remote`) em vez dos eventos importados
help-show-kept = Mostrar o que se guarda de sua resposta, sem perguntar a ele
help-answer-output-format = Como a resposta é escrita; a terminação de um arquivo também o diz
help-answer-output-share = Fazer a imagem (-o FILE.svg ou .png) para compartilhar: grupos pequenos ficam juntos
help-answer-output-out = Escrever neste arquivo; a terminação diz o formato: .csv, .json, .txt, .xlsx (todas as tabelas), .svg ou .png (a imagem). `-` é a saída padrão
help-products-filter = Contar só alguns clientes ou eventos; ver `desire-path --help`
help-show-after =
    A resposta é uma frase, uma ou várias tabelas, números isolados e uma linha que diz unidade, base e
    simplificações. Em texto e CSV mostra-se a tabela principal, ou a de --table; JSON tem tudo:
    {"  {"}"id", "settings", "filter", "entity", "sentence", "note", "facts": {"{"}name: number{"}"},
       "tables": [{"{"}"name", "columns", "types", "rows"{"}"}]{"}"}
    Os números são simples, os horários ISO 8601, as durações em segundos, as proporções de 0 a 1.

## cli/args/mcp.rs
help-mcp-people = Deixar o assistente listar também pessoas individuais; cada resposta dessas é anotada no diário do projeto
help-mcp-propose = Deixa o assistente acrescentar propostas, sobre cada uma das quais decide uma pessoa; não pode aprovar nem enviar
help-mcp-k = Reunir em outros os grupos de menos pessoas do que isto; 0 mostra cada um. Sem isto, o número do projeto (11)
help-mcp-after =
    Um assistente inicia este comando por si e fala com ele pela entrada e saída padrão; não há porta nem
    rede. Cada análise de `desire-path show --list` é uma ferramenta. O projeto é lido de novo quando o arquivo muda.

## cli/args/analyse.rs
help-flow-how-level = Etapas ou pontos de contato
help-flow-how-entity = De quem um caminho segue a ordem dos eventos, e portanto o que se conta
help-flow-how-base = Porcentagens de todos no início, ou dos que ainda estavam a caminho um passo antes
help-flow-how-steps = Colunas
help-flow-how-top = Nomes mostrados; os demais ficam em Outros
help-flow-how-top-scope = Se os nomes mostrados são os mais comuns de todas as colunas juntas, ou de cada uma
help-flow-how-min-share = Em cada coluna, nomes abaixo desta proporção do início (em por cento) ficam em Outros
help-flow-how-hide = Passar por estas etapas ou pontos de contato como se não tivessem acontecido (vírgulas entre os nomes); a meta ainda conta
help-flow-how-only = Deixar que só estas etapas ou pontos de contato sejam um passo
help-flow-how-keep-repeats = Contar cada vez o mesmo passo repetido em seguida
help-flow-how-anchor = De onde se contam as colunas: start, goal ou drop-off (para trás), ou o nome de uma etapa ou ponto de contato, para ver o que vem antes e depois da primeira vez
help-flow-how-before = Colunas antes da etapa ou ponto de contato que --anchor nomeia
help-flow-how-beyond-goal = Seguir os caminhos além da meta
help-flow-table = Que tabela, em texto ou CSV; JSON tem as duas
help-segments-groups = Número de grupos, em vez do que os dados indicam
help-segments-features = Propriedades que contam além do comportamento, como property:plan, várias com vírgulas, ou none; por padrão, as do projeto. Com --save passam a ser as do projeto, também para previsões
help-segments-rfm = Em vez disso, os grupos de compradores por recência, frequência e valor (`show rfm`), cada um com o que fez há pouco
help-segments-save = Guardar os grupos como segmentos do projeto, no lugar dos de uma execução anterior
help-segments-add = Em vez disso, adicionar um segmento deste nome, cujos membros seguem --rule, hoje e sempre que os dados mudam
help-segments-rule = Quem faz parte dele, como 'orders >= 2 within 90d and not did Refund', ou 'kind:cart then not order within 7d'; `desire-path --help` lista as condições
help-customer = O cliente: código de cliente, e-mail, id de dispositivo, telefone, ou número de uma lista como "#247"
help-predict-after =
    `purchase` é a probabilidade de alcançar a meta em até tantos dias. `silent (may leave)` é a
    probabilidade de não fazer nada nos próximos tantos dias, entre os que fizeram algo nos últimos
    tantos: não a probabilidade de ir embora para sempre.
help-predict-scores = Listar a pontuação de cada cliente, em vez de quão boas são as previsões
help-predict-features = Propriedades que contam além do comportamento, como property:plan, várias com vírgulas, ou none; por padrão, as do projeto. Passam a ser as do projeto, a menos que ele seja deixado como está. O que dizem pedidos, negócios e tickets conta só em segmentos: um arquivo diz o estado mais recente deles, que ninguém sabia antes
help-predict-target = Em vez disso, fazer uma pergunta própria: o que os clientes podem fazer, como order, "Product viewed", kind:cart, ou um segmento por regra em que entrar, como segment:"Loyal"
help-predict-active-days = Dos clientes que fizeram algo nos últimos tantos dias, ou ever [padrão: 28]
help-predict-horizon = Nos próximos tantos dias, de 1 a 365 [padrão: 30]
help-predict-keep = Guardar a pergunta no projeto
help-predict-kept = Listar as perguntas guardadas
help-predict-forget = Remover perguntas guardadas por número, várias separadas por vírgulas
help-predict-no-save = Deixar o projeto como está
help-actions-propose = Propor de novo a partir de previsões, segmentos e sinais; o que uma pessoa decidiu permanece
help-actions-as-of-end = Propor como se os dados terminassem hoje, também o que não é mais oportuno
help-actions-approve = Aprovar: all, first:200 para as primeiras 200 pessoas que realmente receberão mensagem, um tipo como win-back, o nome de um playbook, ou números separados por vírgulas
help-actions-budget = Das aprovadas, só as primeiras que juntas não custam mais do que isto
help-actions-by = Só ações por este canal, como E-mail: o ficheiro de uma ferramenta de correio tem então tantas pessoas como as aprovadas
help-actions-plan = Em vez das ações, mostrar quando saem as mensagens aprovadas, por dia
help-actions-reject = Rejeitar: all, first:20 para as dos 20 primeiros clientes, um tipo, o nome de um playbook, ou números
help-actions-edit = Mudar ações que ainda não saíram: all, first:20, um tipo, o nome de um playbook ou números; com --owner, --note, --content, --channel ou --hour
help-actions-owner = Quem cuida dela
help-actions-note = O que se anota sobre ela
help-actions-content = O que se oferece ou mostra
help-actions-channel = Por que canal
help-actions-hour = A que hora, de 0 a 23

## cli/args/identity.rs
help-identity-show-summary = Contagens, e como se chegou a elas
help-identity-show-dropped = Identificadores que não unem ninguém, e por quê
help-identity-show-rules = As regras
help-identity-show-decisions = O que foi decidido à mão
help-identity-show-suspicious = Clientes que parecem ser várias pessoas
help-identity-show-suggestions = Clientes que parecem ser uma só pessoa
help-identity-show = O que listar
help-identity-why = Por que os perfis deste cliente são uma pessoa
help-identity-set = Alterar uma regra; várias vezes para várias regras
help-identity-suspect = Alterar o limite além do qual um cliente parece ser várias pessoas; várias vezes para vários limites
help-identity-preview = Dizer o que --set mudaria, sem alterar nada
help-identity-same = Decidir que dois clientes são a mesma pessoa
help-identity-different = Decidir que dois clientes parecidos são pessoas diferentes
help-identity-split = Decidir que alguns perfis de um cliente são outra pessoa
help-identity-profiles = Os perfis que --split retira, pelos números que --why e `access` lhes dão
help-identity-fine = Decidir que um cliente suspeito está certo
help-identity-take-back = Retirar uma decisão, pelo número
help-identity-after =
    Regras para --set:
      email, phone, device=on|off       unir por isso
      order=customer_id,email,…         que tipo une primeiro
      persons-per-email=5               mais pessoas com um valor em comum: não une ninguém (também -phone, -device; 0 = sem limite)
      emails-per-customer=5             uma união além disso não é feita (também phones-, devices-; 0 = sem limite)
      ids-per-device=1                  um dispositivo visto com mais códigos de cliente ou e-mails não une ninguém
      country-code=49                   posto antes de números de telefone que vêm sem um
      block=[KIND:]PATTERN              valores que não nomeiam ninguém; * vale por qualquer coisa (unblock= retira)
      junk=null,none,…                  palavras que não nomeiam ninguém (substitui a lista)
      mailboxes=info,sales,…            caixas de correio que muitos leem (substitui a lista)
      rules=default                     de volta às regras integradas

    Limites para --suspect, mais do que isso é suspeito (0 = nunca):
      profiles=25  emails=3  phones=3  devices=12  countries=2
      travel-minutes=10                 eventos em dois países mais próximos entre si do que isso
      limits=default                    de volta aos limites integrados

    Um cliente é um código de cliente, um e-mail, um telefone, um id de dispositivo ou um número de uma lista como "#247" (um número
    sem # é um id).

## cli/args/export.rs
help-consents-include-unknown-consent = Incluir pessoas de quem ninguém sabe se concordam, porque o consentimento delas é guardado em outro lugar: escrever a elas sem ele pode ser proibido onde vivem. Quem recusou este meio de contato ou outro nunca sai. O diário anota quantas são
help-output-out = O arquivo; a terminação diz o formato. `-` é a saída padrão
help-output-format = O formato, quando a terminação não o diz
help-export-events-about = Cada evento em CSV ou JSON
help-export-segment-about = Os membros de um segmento em CSV ou JSON
help-export-segment-name = O nome ou número dele
help-export-purpose = Para que serve a lista: email, sms, ads, profiling ou analytics; e-mail, ou aquilo para que serve a ferramenta, salvo indicação. Só está nela quem concorda e pode ser alcançado
help-export-to = A ferramenta que importa o arquivo: seus títulos, formas e limites. Sem ela, a lista tem as colunas próprias do Desire Path
help-export-hashed = Endereços, números e nomes em SHA-256, para redes de anúncios que aceitam os dois
help-export-campaign = O número da campanha na ferramenta (Salesforce: 701…)
help-export-segments-about = Os membros de todos os segmentos em CSV ou JSON
help-export-actions-about = As ações aprovadas que podem ser realizadas, em CSV ou JSON, e marcá-las como exportadas
help-export-actions-about-long =
    As ações aprovadas que podem ser realizadas, em CSV ou JSON, e marcá-las como exportadas.

    Cada mensagem tem um dia e uma hora (`send_at`, `time_zone`): a melhor hora do cliente entre 8:00 e 21:00 onde ele mora, uma mensagem por pessoa e dia somando todos os canais e exportações. `expected_orders` são pedidos esperados do cliente em até 30 dias de todo modo (iguais em todas as suas linhas: conte-os uma vez), `added_orders` e `added_value` o que a mensagem acrescenta, medido em comparação com o grupo de controle, em branco onde nada foi medido.
help-export-again = Em vez disso, as da última exportação, como eram, para outra ferramenta: já estão marcadas
help-export-as-usual = Em vez disso, aqueles para quem a ação é omitida e tudo fica como de costume: uma lista própria, para o que você envia a todos de qualquer modo. Nada é marcado como exportado
help-export-assignments-about = Quem está em que variante de que experimento (proposed, as-usual, nobody), em CSV ou JSON
help-export-scores-about = As pontuações do último cálculo de previsões em CSV ou JSON
help-export-flow-about = O fluxo em SVG, PNG, CSV ou JSON
help-export-flow-share = Fazê-lo para compartilhar: grupos pequenos são reunidos, e o projeto lembra o que foi compartilhado, para que dois arquivos não revelem pessoas individuais pela diferença entre eles
help-export-timeline-about = A linha do tempo de um cliente em SVG, PNG, CSV ou JSON
help-export-timeline-customer = Número, código de cliente, e-mail, id de dispositivo, telefone, ou um nome que um só cliente tem
help-export-spend-about = O que os anúncios custaram e a quem chegaram, por dia e campanha, em CSV ou JSON
help-export-report-about = O projeto inteiro em uma página HTML autossuficiente, feita para compartilhar: nenhuma pessoa individual, nenhum grupo de poucos
help-picture-style-theme = Tinta escura sobre fundo claro
help-picture-style-width = Largura do diagrama em pixels
help-picture-style-height = Altura do diagrama em pixels

## cli/args/privacy.rs
help-consent-ids = De quem definir o consentimento: códigos de cliente, e-mails, telefones, ids de dispositivos ou números de uma lista como "#247"
help-consent-set = O que disseram
help-consent-purpose = Sobre o quê: analytics, profiling, email, sms ou ads
help-consent-segment = Todos os membros de um segmento, por nome ou número
help-consent-note = Como você sabe
help-erase-ids = Quem: códigos de cliente, e-mails, telefones, ids de dispositivos ou números de uma lista como "#247" (um número sem # é um id)
help-erase-from = Um arquivo CSV de identificadores; `-` é a entrada padrão
help-confirm-irreversible = Fazer de verdade: não pode ser desfeito
help-access-out = O arquivo JSON; `-` é a saída padrão
help-prune-months = Saem os eventos com mais meses do que isto; a configuração do projeto, se for omitido
help-prune-totals = Só listar os totais que restam de eventos removidos antes
help-prune-format = Como os totais são escritos
help-pseudonymise-out = A cópia
help-pseudonymise-shift-days = Deslocar os horários de cada cliente em até tantos dias
help-pseudonymise-key = Escrever a chave neste arquivo em vez de jogá-la fora
help-pseudonymise-encrypt = Proteger a cópia com uma frase secreta própria
help-pseudonymise-new-passphrase-file = Ler a frase secreta da cópia deste arquivo em vez de pedi-la (ou `DESIRE_PATH_NEW_PASSPHRASE`)
help-journal-kind = Só entradas deste tipo: edit, import, export, erasure ou retention

## cli/args/protect.rs
help-decrypt-yes = Fazer de verdade: quem obtiver o arquivo poderá então lê-lo
help-passphrase-new-passphrase-file = Ler a nova frase secreta deste arquivo em vez de pedi-la (ou `DESIRE_PATH_NEW_PASSPHRASE`)

## cli/args/safety.rs
help-check-accept = Aceitar como estão as tabelas alteradas fora do programa
help-backup-out = A cópia, que não pode existir; ao lado do projeto, com a data no nome, se for omitida
help-undo-yes = Desfazer também uma importação: suas linhas são removidas para sempre; importar os arquivos de novo as traz de volta
help-step-list = Só listar o que pode ser desfeito e refeito, o mais recente por último
help-step-format = Como a lista é escrita

## Exclusion audiences, content feeds, webhooks

help-webhooks-about = Enviar ações aprovadas a outro programa, assinadas; desligado até você ligar
help-webhooks-set = Alterar uma configuração: url, hosts (para os quais se pode enviar, com vírgulas), body (segment ou cloud-events), daily-cap (solicitações por dia), secret-variable (a variável de ambiente que contém o segredo)
help-webhooks-on = Permitir o envio; o endereço e seu host têm de estar definidos
help-webhooks-off = Parar tudo: nada é enviado até você ligar de novo
help-webhooks-dry-run = Mostrar as solicitações que seriam enviadas, palavra por palavra; nada é enviado, e o diário anota quem estava nelas
help-webhooks-first = Mostrar só as primeiras N solicitações de um ensaio: 3 em texto, todas em CSV e JSON, salvo indicação
help-webhooks-send = Enviar o que é devido. O que é aceito é marcado como exportado, o que falha é tentado de novo na rodada seguinte, no máximo dez vezes em três dias
help-webhooks-secret-file = Um arquivo com o segredo (whsec_…); senão a variável de ambiente definida, senão o chaveiro deste computador, senão é pedido
help-webhooks-keep-secret = Guardar o segredo para o host no chaveiro deste computador (secret-tool), do arquivo ou pedido
help-webhooks-forget-secret = Tirar do chaveiro o segredo para o host
help-webhooks-after = As solicitações são assinadas por Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature). Só se envia a endereços https:// cujo host está entre os hosts do projeto, http:// só neste computador; redirecionamentos não são seguidos. Cada tentativa é uma linha do log. O segredo nunca é guardado no projeto.
help-export-exclusions-about = Quem a publicidade deve deixar de fora, para um público de exclusão de uma rede de anúncios
help-export-exclusions-about-long =
    Quem a publicidade deve deixar de fora, para um público de exclusão de uma rede de anúncios: compradores recentes, pessoas com uma reclamação em aberto e as que o acaso deixa em paz para medir o efeito.

    Uma lista de exclusão mantém a publicidade longe das pessoas, por isso não exige consentimento para publicidade, e uma recusa não deixa ninguém de fora dela. Quem recusou a análise de dados não está em nenhuma lista, nem nesta. Ela contém só endereços e números, em SHA-256 onde a rede os aceita assim.
help-export-exclusions-of = Só estes motivos, com vírgulas: recent-buyers, open-complaints, nobody
help-export-exclusions-recent-days = Comprou há pouco quem fez pedido em até tantos dias do fim dos dados
help-export-content-about = Que conteúdo um site mostra a quem, como feed em CSV ou JSON
help-export-content-about-long =
    Que conteúdo um site mostra a quem: variant, audience_key, content_id, from, until e o próprio conteúdo.

    Uma linha é uma ação aprovada do tipo “Variante de conteúdo” para o site, ou um segmento inteiro (audience_key segment:NAME) onde um playbook desse tipo é só para segmentos e diz o mesmo a todos. Clientes são customer:ID, senão email-sha256:HASH, senão device:ID; a linha deles conta antes da do segmento. Quem o acaso deixa de fora tem uma linha com o conteúdo "default". O que é novo no feed é marcado como exportado; feeds posteriores o repetem até terminar.

## cli/args/serve.rs
help-serve-about = Receber eventos enquanto acontecem, de sites e aplicativos que os enviam a este computador
help-serve-address = Onde escutar; sem isto, como diz o projeto, senão em 127.0.0.1:8744. 127.0.0.1 só é ouvido neste computador; 0.0.0.0 por todos que o alcançam
help-serve-origin = Um site cujas páginas podem enviar (https://shop.example), várias vezes para vários; * para qualquer um. Programas que não são navegador não precisam de nenhum
help-serve-new-key = Criar uma chave para uma fonte, mostrá-la esta única vez, e terminar
help-serve-keys = Listar as chaves, e terminar
help-serve-revoke = Retirar chaves por seus números, e terminar
help-serve-after =
    `desire-path serve shop.desire` funciona até Ctrl+C. As bibliotecas de Segment, RudderStack e Jitsu
    (POST /v1/batch, /v1/track, /v1/identify, /v1/page, /v1/screen, /v1/group, /v1/alias) e de PostHog
    (POST /batch/) enviam a ele: dê-lhes o endereço e uma chave. Uma chamada é respondida assim que está no disco, e está
    no projeto um momento depois, exatamente uma vez. A conexão não é criptografada: quem escuta em outro endereço que não
    127.0.0.1 põe à frente um servidor web com certificado. As chaves são alteradas enquanto o servidor não está em execução.

## cli/args/remote.rs
help-remote-about = Fazer perguntas aos eventos de um banco de dados (ClickHouse, PostgreSQL): listar, adicionar, examinar ou remover bancos de dados
help-remote-add = Adicionar um banco de dados com este nome, assim que responder
help-remote-map = Dizer o que são as colunas de sua tabela de eventos, e ver o que resulta disso
help-remote-tables = Listar as tabelas que se podem ler
help-remote-check = Examinar a tabela indicada: quantas linhas podem ser lidas, de quando e de quem, e as primeiras vinte
help-remote-fetch = Escrever os eventos de alguns clientes, para importá-los ou examiná-los: os de uma amostra ou os de clientes indicados
help-remote-one-in = De tantos clientes, cerca de um, sempre os mesmos
help-remote-sample = Tantos clientes, sempre os mesmos
help-remote-people = Os que estão por trás de uma parte de uma resposta: uma pergunta como um link a contém, por exemplo “channels?select.channel=Social”
help-remote-only = Os clientes com estes nomes
help-remote-into = Importá-los para este projeto; um novo é configurado como este
help-remote-remove = Removê-lo, com o que se guarda de suas respostas
help-remote-kind = O que ele é
help-remote-host = O computador em que funciona
help-remote-port = A porta em que escuta, se não for a habitual
help-remote-database = O banco de dados ali
help-remote-user = Quem pergunta; o melhor é alguém que só possa ler
help-remote-secret-variable = A variável de ambiente que contém o segredo; o próprio segredo nunca está no projeto
help-remote-plain = Sem criptografia; só para um banco de dados neste computador
help-remote-table = A tabela de eventos; antes de um ponto, seu esquema
help-remote-customer = A coluna que diz de quem é o evento
help-remote-time = A coluna que diz quando aconteceu: momentos, ou segundos, milissegundos ou microssegundos desde 1970
help-remote-event = A coluna que diz o que aconteceu
help-remote-channel = A coluna que diz por qual canal veio o cliente
help-remote-value = A coluna com dinheiro
help-remote-order = A coluna que põe em ordem eventos de um mesmo instante, como o número deles
help-remote-after =
    Nada é importado: o banco de dados conta, e só contagens voltam. Depois `show ID PROJECT --on NAME` pergunta a ele, para
    overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness e attribution; a resposta fica guardada no projeto,
    e `--kept` a mostra de novo sem o banco de dados. As instruções só leem, terminam após dez minutos, e Ctrl+C as interrompe.
