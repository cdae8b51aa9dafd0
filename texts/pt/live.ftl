### Events as they happen: the server that takes them, its keys, and what came.

## The command

cli-serve-no-source = uma chave é para uma fonte: nomeie-a, como em --new-key Website
cli-serve-no-random-bytes = o sistema não fornece bytes aleatórios, por isso não é possível criar uma chave
cli-serve-no-keys = ninguém pode enviar ainda: crie primeiro uma chave, com --new-key Website
cli-serve-no-such-key = não há chave com o número { $number }; --keys as lista
cli-serve-key-is-shown-once = A chave de { $source }. Guarde-a: só o hash dela está no projeto, e ela não é mostrada de novo.
cli-serve-listens = Escutando em http://{ $address }. Ctrl+C encerra, e o que chegou até então é escrito.
cli-serve-not-taken = O que chegou espera no diário, porque não pode ser escrito no projeto agora: { $why }
live-cannot-listen = não é possível escutar em { $address }: { $why }
write-keys-source = Fonte
write-keys-made = Criada
count-write-keys = { $n ->
    [one] { $n } chave de escrita
   *[other] { $n } chaves de escrita
}

## What came

live-taken = { $calls ->
    [one] { $calls } chamada chegou
   *[other] { $calls } chamadas chegaram
}: { $events ->
    [one] { $events } evento
   *[other] { $events } eventos
}, { $known } já conhecidos.
live-left-out = Deixados de fora: { $reasons }.
live-too-long-calls = { $n ->
    [one] { $n } chamada tem mais de 32 KB e foi deixada de fora.
   *[other] { $n } chamadas têm mais de 32 KB e foram deixadas de fora.
}
live-triggered = { $proposed ->
    [one] { $proposed } proposta nova
   *[other] { $proposed } propostas novas
}, { $sent ->
    [one] { $sent } mensagem enviada
   *[other] { $sent } mensagens enviadas
}.
live-decisions = um site, quando pede
live-refused = Solicitações recusadas: { $reasons }.

## Answers to who sends

live-answer-not-found = não há nada neste endereço
live-answer-unauthorized = a chave de escrita falta ou não é conhecida
live-answer-origin = este site não está entre os que podem enviar
live-answer-unreadable = a solicitação não pode ser lida como JSON de chamadas, ou contém mais de 2.500
live-answer-too-long = a solicitação ou uma chamada é longa demais
live-answer-busy = chega mais do que se pode guardar de uma vez
live-answer-unavailable = não é possível guardar chamadas no momento

## The window

live-tab = Ao vivo
live-card = Recepção ao vivo
live-card-says = Sites e aplicativos enviam o que as pessoas fazem enquanto acontece, com as bibliotecas de Segment, RudderStack, Jitsu e PostHog. Desligado até você ligar, e a cada vez que o programa inicia.
live-card-on = Receber eventos enquanto acontecem
live-card-needs-key = Crie primeiro uma chave de escrita: sem ela ninguém pode enviar.
live-card-address = Endereço e porta
live-card-origins = Sites cujas páginas podem enviar
live-card-open-to-others = Neste endereço são ouvidos também outros que alcançam este computador, e a conexão não é criptografada: ponha à frente um servidor web com certificado.
live-card-listens = Escutando em http://{ $address }.
live-no-address = "{ $address }" não é um endereço com porta; escreva um como 127.0.0.1:8744
live-starting = Iniciando a recepção ao vivo
live-stopping = Encerrando a recepção ao vivo
live-taking = Recebendo eventos ao vivo
live-keys = Chaves de escrita
live-keys-say = Uma chave permite que um site ou aplicativo envie e diz de quem são os eventos. Ela é mostrada uma vez; o projeto guarda só o hash.
live-key-of-source = Fonte
live-source-hint = Site
live-make-key = Criar chave
live-revoke = Revogar
live-new-key = A chave de { $source }. Guarde-a: ela não é mostrada de novo.
live-key = Chave de escrita
live-copy-key = Copiar
live-key-is-kept = Já guardei
live-now = O que acontece agora
live-as-of = Ninguém envia no momento: este é o fim dos dados, { $time }.
live-last-events = Últimos eventos
live-no-events = Nada aconteceu em um dia.
live-came-back = Voltaram
live-nobody-came-back = Ninguém que já esteve aqui antes está em visita.
live-in-cart = No carrinho
live-no-carts = Nenhum carrinho do último dia está aberto.
live-when = Quando
live-who = Quem
live-what = O quê
live-since = Desde
live-away = Ausente antes
live-product = Produto
live-ago = há { $time }
