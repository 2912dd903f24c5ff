### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = Où est mon colis ?
lead = Saisissez le numéro de suivi indiqué dans le message d’expédition de la boutique.
label = Numéro de suivi
hint = Plusieurs numéros ? Séparez-les par des virgules, ou écrivez-en un par ligne.
track = Suivre
anyway = Suivre quand même
again = Suivre un autre numéro

## Nothing is wrong

right = Ce numéro est correct
right-carrier = Numéro { $carrier } correct
likely-carrier = Cela ressemble à un numéro { $carrier }
several-carriers = Plusieurs transporteurs utilisent de tels numéros
from = Transporteurs possibles
more = et { $count } de plus
several = Numéros trouvés : { $count }
several-text = Certains ne semblent pas corrects :

## Something is wrong

empty = Aucun numéro de suivi trouvé
empty-text = Il est dans le message d’expédition de la boutique : une suite de lettres et de chiffres, souvent de 10 à 22 caractères.
too-short = Ce numéro est trop court
too-short-text = Longueur : { $length }, minimum { $expected }. Le début ou la fin a-t-il été oublié ?
too-long = Ce numéro est trop long
too-long-text = Longueur : { $length }, maximum { $expected } pour un tel numéro. Autre chose a-t-il été copié avec ?
wrong-character = Ce numéro contient une faute de frappe
wrong-character-text = { $expected ->
    [digit] Le caractère { $position } est { $found } ; il faudrait un chiffre.
    [letter] Le caractère { $position } est { $found } ; il faudrait une lettre.
    [either] Le caractère { $position } est { $found }. Un numéro de suivi n’a que des chiffres et les lettres A à Z.
    [end] Le numéro devrait s’arrêter avant le caractère { $position }.
   *[other] Le caractère { $position } est { $found } ; il faudrait { $expected }.
 }
look-alike = Une lettre et un chiffre ont été confondus
look-alike-text = Le caractère { $position } est { $found } ; il faudrait { $expected }.
wrong-check-digit = Ce numéro contient une faute de frappe
wrong-check-digit-text = Le caractère { $position } contrôle tous les autres, et il ne leur correspond pas. Comparez le numéro avec le message d’expédition.
country-unknown = Les deux dernières lettres ne désignent aucun pays
country-unknown-text = Dans les numéros postaux, elles indiquent d’où vient le colis, par exemple CN ou GB. Est-ce écrit ainsi dans le message d’expédition ?
placeholder = Ce numéro ne correspond encore à aucun colis
placeholder-text = C’est un exemple, ou un numéro provisoire jusqu’au départ du colis. Le numéro définitif arrive avec le message d’expédition.
test-number = C’est un numéro de test
test-number-text = Les transporteurs et les boutiques s’en servent pour essayer leurs systèmes. Aucun colis ne voyage sous ce numéro.
order-number = Cela ressemble à un numéro de commande
order-number-text = Il désigne l’achat, pas le colis. Le numéro de suivi est dans le message d’expédition, souvent à côté du nom du transporteur.
phone = Cela ressemble à un numéro de téléphone
phone-text = Le numéro de suivi est dans le message d’expédition de la boutique.
email = C’est une adresse e-mail
email-text = Le numéro de suivi est dans l’e-mail que la boutique a envoyé lors de l’expédition.
url = Ce lien ne contient aucun numéro de suivi
url-text = Ouvrez le lien, copiez le numéro affiché sur la page et collez-le ici.
unknown-format = Aucun transporteur connu n’utilise de tels numéros
unknown-format-text = S’il est écrit ainsi dans le message d’expédition, suivez-le quand même.

## Repairs: the number put right stands before the words

did-you-mean = Vouliez-vous dire… ?
repair-look-alike = lettres et chiffres qui se ressemblent
repair-neighbours = caractères { $position } et { $next } inversés
repair-extra = sans le caractère { $position }
repair-missing = un chiffre de plus, en position { $position }
repair-digit = un autre chiffre en position { $position }
